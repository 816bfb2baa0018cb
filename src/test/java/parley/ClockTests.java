package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clock that was wrong, and is put right: what depends on the day follows it, both ways, and nothing else does. */
@RunningArchive
@Tag("fault")
class ClockTests {

    private static final String OPEN = "/predictions?outcome=open";
    private static final String OVERDUE = "/predictions?outcome=overdue";

    private final Visitor visitor;
    private final MovingClock clock;

    ClockTests(@LocalServerPort int port, @Autowired MovingClock clock) {
        this.visitor = new Visitor(port);
        this.clock = clock;
    }

    @AfterEach
    void putRight() {
        clock.putAhead(Duration.ZERO);
    }

    @Test
    void everyPageIsAsBeforeOnceTheClockIsRight() {
        PagesAsTheyAre before = PagesAsTheyAre.at(visitor);
        for (Duration wrong : new Duration[] {
            Duration.ofDays(36_500), Duration.ofDays(-20_000), Duration.ofHours(-1), Duration.ofDays(-400_000)
        }) {
            clock.putAhead(wrong);
            for (PageKind kind : PageKind.values()) {
                assertThat(visitor.get(kind.address()).status())
                        .as(kind + " at " + clock.instant())
                        .isEqualTo(kind.status());
            }
        }
        clock.putAhead(Duration.ZERO);
        before.areStillGivenBy(visitor);
    }

    @Test
    void whatIsOverdueFollowsTheDay() {
        int overdue = listed(OVERDUE);
        int open = listed(OPEN);
        assertThat(overdue).isPositive();
        clock.putAhead(Duration.ofDays(-20_000));
        assertThat(listed(OVERDUE)).isZero();
        assertThat(listed(OPEN)).isEqualTo(open + overdue);
        clock.putAhead(Duration.ZERO);
        assertThat(listed(OVERDUE)).isEqualTo(overdue);
        assertThat(listed(OPEN)).isEqualTo(open);
    }

    private int listed(String address) {
        return visitor.page(address).select("[data-claim]").size();
    }
}
