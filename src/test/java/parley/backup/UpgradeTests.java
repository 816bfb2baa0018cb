package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import parley.backup.Place.Engine;

/** A schema of every version that there ever was, with its rows in it, becomes the newest and loses none of them. */
class UpgradeTests {

    static Stream<Arguments> everySchemaInEveryDatabase() {
        List<String> versions = Arrays.stream(Flyway.configure()
                        .dataSource(Engine.H2.place().source())
                        .locations("classpath:db/migration")
                        .load()
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .map(Object::toString)
                .toList();
        assertThat(versions).contains("001", "002", "004", "005", "006");
        return versions.stream()
                .flatMap(version -> Arrays.stream(Engine.values()).map(engine -> Arguments.of(version, engine)));
    }

    @ParameterizedTest
    @MethodSource("everySchemaInEveryDatabase")
    void rowsStay(String version, Engine engine) throws SQLException {
        Place place = Content.of(version, engine);
        Schema old;
        try (Connection database = place.source().getConnection()) {
            old = Schema.of(database);
        }
        Map<String, String> before = Content.rows(place, old);
        assertThat(before.get("claim")).contains("002-017");
        assertThat(before).isEqualTo(Content.rows(Content.place(), old));

        Content.migrate(place, "latest");

        assertThat(Content.rows(place, old)).isEqualTo(before);
        JdbcTemplate sql = new JdbcTemplate(place.source());
        assertThat(sql.queryForList(
                        "select code from article a where not exists"
                                + " (select 1 from article_version v where v.article_id = a.id and v.number = a.version)",
                        String.class))
                .as("articles without their present version")
                .isEmpty();
        assertThat(sql.queryForObject("select count(*) from claim where recorded_at is null", Integer.class))
                .isZero();
    }
}
