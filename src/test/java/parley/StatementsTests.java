package parley;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.SingleQueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A page asks the database no more often when there is more in it: each kind of page is made of the three articles, and
 * of an archive with many times as many, and the statements of both are counted.
 */
class StatementsTests {

    private static final int MORE_ARTICLES = 60;

    /** Some parts of a page are there only where there is something to say. */
    private static final long LEEWAY = 4;

    /** What belongs to claims is read for so many claims at once ({@code default_batch_fetch_size}), */
    private static final int AT_ONCE = 200;

    /** and these are so many things: holders, summits, actors, topics, their names, authors. */
    private static final int BELONGING = 7;

    /** Pages that say with three articles that there is nothing, and more later. */
    private static final Set<PageKind> NOTHING_YET = EnumSet.of(PageKind.TIMELINE_OF_NOTHING);

    /**
     * What it took to make a page.
     *
     * @param claims how many it shows
     */
    private record Made(long statements, long claims) {}

    @Test
    void aPageAsksAsOftenWithManyArticlesAsWithFew() {
        Map<PageKind, Made> few = count("few");
        Parley.main(new String[] {"generate", "--articles=" + MORE_ARTICLES, store("many")});
        Map<PageKind, Made> many = count("many");
        assertThat(many)
                .as("with three articles: %s", few)
                .hasSizeGreaterThan(50)
                .allSatisfy((kind, made) -> {
                    long before = requireNonNull(few.get(kind)).statements();
                    assertThat(made.statements())
                            .as(kind.address())
                            .isBetween(before / 2, before + LEEWAY + BELONGING * (made.claims() / AT_ONCE));
                });
    }

    /** The statements with which each kind of page is made. */
    private static Map<PageKind, Made> count(String name) {
        Map<PageKind, Made> counts = new EnumMap<>(PageKind.class);
        try (ConfigurableApplicationContext archive = new SpringApplicationBuilder(Parley.class, Counted.class)
                .run("--server.port=0", "--parley.cache.enabled=false", "--parley.limits.enabled=false", store(name))) {
            Visitor visitor = new Visitor(archive.getEnvironment().getRequiredProperty("local.server.port", int.class));
            SingleQueryCountHolder counted = archive.getBean(SingleQueryCountHolder.class);
            for (PageKind kind : PageKind.values()) {
                if (kind.status() == 200 && !NOTHING_YET.contains(kind)) {
                    // What is read once a revision is read by then.
                    visitor.get(kind.address());
                    counted.clear();
                    Document page = visitor.page(kind.address());
                    counts.put(
                            kind,
                            new Made(
                                    counted.getQueryCountMap().values().stream()
                                            .mapToLong(count -> count.getTotal())
                                            .sum(),
                                    page.select("a[href^=/claims/]").eachAttr("href").stream()
                                            .distinct()
                                            .count()));
                }
            }
        }
        return counts;
    }

    private static String store(String name) {
        return "--spring.datasource.url=jdbc:h2:mem:statements-" + name + ";DB_CLOSE_DELAY=-1";
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(IndexReady.class)
    static class Counted {

        @Bean
        static SingleQueryCountHolder counts() {
            return new SingleQueryCountHolder();
        }

        @Bean
        static BeanPostProcessor counting(SingleQueryCountHolder counts) {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource store
                            ? ProxyDataSourceBuilder.create(store)
                                    .countQuery(counts)
                                    .build()
                            : bean;
                }
            };
        }
    }
}
