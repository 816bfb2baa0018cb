package parley.index;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells operators how the index is. A resting search takes nothing from reading, so it is no failure of the archive. */
@Component("search")
class IndexHealth implements HealthIndicator {

    private final IndexKeeper keeper;

    IndexHealth(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Health health() {
        return switch (keeper.state()) {
            case READY -> Health.up().build();
            case REBUILDING -> Health.status("REBUILDING").build();
            case RESTING -> Health.status("RESTING").build();
        };
    }
}
