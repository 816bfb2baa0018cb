package parley.caching;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets go of what is kept where a test changes rows by hand: it moves no revision, for then the index would have to be made
 * anew as well.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RowsChange {

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database, ObjectProvider<PageCache> cache) {
        return new JdbcTemplate(database) {
            @Override
            public int update(String sql) {
                return changed(super.update(sql));
            }

            @Override
            public int update(String sql, @Nullable Object @Nullable ... arguments) {
                return changed(super.update(sql, arguments));
            }

            private int changed(int rows) {
                cache.ifAvailable(it -> it.answers().invalidateAll());
                return rows;
            }
        };
    }
}
