package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
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
    void whatDependsOnTheDayIsAsBeforeOnceTheClockIsRight() {
        List<PageKind> kinds = Arrays.stream(PageKind.values())
                .filter(ClockTests::dependsOnTheDay)
                .toList();
        PagesAsTheyAre before =
                PagesAsTheyAre.at(visitor, kinds.stream().map(PageKind::address).toList());
        for (Duration wrong : List.of(Duration.ofDays(36_500), Duration.ofDays(-400_000))) {
            clock.putAhead(wrong);
            assertThat(kinds)
                    .isNotEmpty()
                    .allSatisfy(kind ->
                            assertThat(visitor.get(kind.address()).status()).isEqualTo(kind.status()));
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

    private static boolean dependsOnTheDay(PageKind kind) {
        return kind.address().matches("/(predictions|timeline|authors/|claims/0).*");
    }

    private int listed(String address) {
        return visitor.page(address).select("[data-claim]").size();
    }
}
