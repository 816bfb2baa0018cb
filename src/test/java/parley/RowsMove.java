package parley;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a test changes in the database moves the archive's revision, as what an ingest changes does. */
@TestConfiguration(proxyBeanMethods = false)
public class RowsMove {

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database) {
        return new JdbcTemplate(database) {
            @Override
            public int update(String sql) {
                return moved(sql, super.update(sql));
            }

            @Override
            public int update(String sql, @Nullable Object @Nullable ... arguments) {
                return moved(sql, super.update(sql, arguments));
            }

            private int moved(String sql, int rows) {
                if (rows > 0 && !sql.contains(" archive ")) {
                    super.update("update archive set revision = revision + 1");
                }
                return rows;
            }
        };
    }
}
