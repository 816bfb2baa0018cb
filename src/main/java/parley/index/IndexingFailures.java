package parley.index;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the index's keeper what could not be written to it, so that nobody has to search to find that out. */
final class IndexingFailures implements FailureHandler {

    // The keeper needs what this is part of, and so is asked for only when there is something to tell.
    private final ObjectProvider<IndexKeeper> keeper;

    IndexingFailures(ObjectProvider<IndexKeeper> keeper) {
        this.keeper = keeper;
    }

    @Override
    public void handle(FailureContext failure) {
        keeper.ifAvailable(it -> it.suspect(failure.throwable()));
    }

    @Override
    public void handle(EntityIndexingFailureContext failure) {
        handle((FailureContext) failure);
    }
}
