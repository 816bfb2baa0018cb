package parley.debate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import parley.debate.RelationIndex.Ranked;

/** The index of relations says what the database says of the same relations, whatever they are. */
class RelationIndexTests {

    private static final int CLAIMS = 60;
    private static final int RELATIONS = 250;
    private static final Set<RelationType> SOME = EnumSet.of(RelationType.AGREES, RelationType.QUALIFIES);

    private final JdbcClient sql = JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "parley", ""));

    private static boolean isThird(long key) {
        return key % 3 == 0;
    }

    @BeforeEach
    void relate() {
        sql.sql("create table relation (from_claim_id bigint, to_claim_id bigint, type varchar,"
                        + " primary key (from_claim_id, to_claim_id, type))")
                .update();
    }

    private RelationIndex index(int seed) {
        Random random = new Random(seed);
        RelationType[] types = RelationType.values();
        for (int relation = 0; relation < RELATIONS; relation++) {
            long from = 1_000_000_000_000L + random.nextInt(CLAIMS);
            long to = 1_000_000_000_000L + random.nextInt(CLAIMS);
            if (from != to) {
                sql.sql("merge into relation key (from_claim_id, to_claim_id, type) values (?, ?, ?)")
                        .params(from, to, types[random.nextInt(types.length)].name())
                        .update();
            }
        }
        return RelationIndex.read(sql);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void claimsAreRankedAsTheDatabaseRanksThem(int seed) {
        Ranked ranked = index(seed).ranked(RelationIndexTests::isThird, SOME, 5);
        List<@Nullable Long> all = sql.sql(
                        "select e.id from (select from_claim_id as id, to_claim_id as other, type from relation"
                                + " union all select to_claim_id, from_claim_id, type from relation) e"
                                + " where mod(e.id, 3) = 0 and mod(e.other, 3) = 0 and e.type in (:types)"
                                + " group by e.id order by count(*) desc, e.id")
                .param("types", SOME.stream().map(Enum::name).toList())
                .query(Long.class)
                .list();
        assertThat(all).hasSizeGreaterThan(5);
        assertThat(ranked.keys()).isEqualTo(all.subList(0, 5));
        assertThat(ranked.related()).isEqualTo(all.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void neighboursAreThoseTheDatabaseFinds(int seed) {
        RelationIndex index = index(seed);
        List<Long> near = List.of(1_000_000_000_003L, 1_000_000_000_004L);
        assertThat(index.neighbours(near, RelationIndexTests::isThird, SOME, 5))
                .isNotEmpty()
                .isEqualTo(
                        sql.sql("select e.id from (select from_claim_id as id, to_claim_id as other, type from relation"
                                        + " union all select to_claim_id, from_claim_id, type from relation) e"
                                        + " where e.other in (:near) and e.id not in (:near) and mod(e.id, 3) = 0"
                                        + " and e.type in (:types) group by e.id order by count(*) desc, e.id limit 5")
                                .param("near", near)
                                .param("types", SOME.stream().map(Enum::name).toList())
                                .query(Long.class)
                                .list());
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void typesAreCountedAsTheDatabaseCountsThem(int seed) {
        RelationIndex index = index(seed);
        assertThat(index.types(key -> true)).isEqualTo(counts("1 = 1"));
        assertThat(index.types(RelationIndexTests::isThird))
                .isEqualTo(counts("mod(from_claim_id, 3) = 0 and mod(to_claim_id, 3) = 0"));
        assertThat(index.types(RelationIndexTests::isThird, 1_000_000_000_001L))
                .isNotEmpty()
                .isEqualTo(counts("(from_claim_id = 1000000000001 and mod(to_claim_id, 3) = 0)"
                        + " or (to_claim_id = 1000000000001 and mod(from_claim_id, 3) = 0)"));
        assertThat(index.types(RelationIndexTests::isThird, 5)).isEmpty();
    }

    private Map<RelationType, Long> counts(String condition) {
        Map<RelationType, Long> counts = new HashMap<>();
        sql.sql("select type, count(*) from relation where " + condition + " group by type")
                .query(row -> {
                    counts.put(RelationType.valueOf(requireNonNull(row.getString(1))), row.getLong(2));
                });
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11})
    void groupsAreThoseOfBothEnds(int seed) {
        RelationIndex index = index(seed);
        List<String> told = new ArrayList<>();
        index.among(
                List.of(RelationIndexTests::isThird, key -> key % 2 == 0),
                (from, to, type) -> told.add(from + " " + to + " " + type));
        assertThat(told)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(sql.sql("select f || ' ' || t || ' ' || type from (select type,"
                                + " case when mod(from_claim_id, 3) = 0 then 1 else 0 end"
                                + " + case when mod(from_claim_id, 2) = 0 then 2 else 0 end as f,"
                                + " case when mod(to_claim_id, 3) = 0 then 1 else 0 end"
                                + " + case when mod(to_claim_id, 2) = 0 then 2 else 0 end as t"
                                + " from relation) where f <> 0 and t <> 0")
                        .query(String.class)
                        .list());
    }
}
