package parley.index;

import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import parley.commands.Progress;

/** Hands on what Hibernate Search tells of an index that is being made. */
record IndexProgress(Progress progress) implements MassIndexingMonitor {

    @Override
    public void documentsAdded(long increment) {
        progress.count(increment);
    }

    @Override
    public void documentsBuilt(long increment) {
        // It is not in the index yet.
    }

    @Override
    public void entitiesLoaded(long increment) {
        // It is not in the index yet.
    }

    @Override
    public void indexingCompleted() {
        // Whoever began it says so.
    }
}
