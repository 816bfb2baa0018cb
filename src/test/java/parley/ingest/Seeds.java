package parley.ingest;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A folder of documents and a store of its own, to try what happens when the one is brought into the other. */
final class Seeds {

    private final Map<String, SourceDocument> files = new TreeMap<>();
    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    /** The archive's own documents. */
    static Seeds ofTheArchive() {
        Seeds seeds = new Seeds();
        seeds.files.putAll(SeedFiles.in("classpath:seeds/"));
        return seeds;
    }

    /** One small article with the least there can be around it. */
    static Seeds small() {
        return new Seeds()
                .with("authors.yaml", """
                        authors:
                          - {slug: jane-doe, name: Jane Doe, sort-name: "Doe, Jane"}
                        """)
                .with("topics.yaml", """
                        topics:
                          - {slug: trust, name: Trust, definition: Whether one side believes the other.}
                        """)
                .with("actors.yaml", """
                        actors:
                          - {slug: kim-jong-un, kind: person, name: Kim Jong Un}
                        """)
                .with("summits.yaml", """
                        summits:
                          - {slug: hanoi, name: Summit in Hanoi, short-name: Hanoi, status: prospective, participants: [kim-jong-un]}
                        """)
                .with("900_small.txt", """
                        A Small Article
                        Jane Doe

                        Kim trusts nobody. Nobody trusts Kim.

                        Talks will fail.
                        """)
                .with("900_small.yaml", """
                        article:
                          code: "900"
                          slug: a-small-article
                          title: {text: A Small Article}
                          published: {date: 2019-03-01, basis: inferred, reason: For the sake of the example.}
                          rights:
                            uri: http://rightsstatements.org/vocab/InC/1.0/
                            statement: Made up.
                            extent: full
                        authors:
                          - {author: jane-doe, printed: Jane Doe}
                        lines: {title: 1, byline: 2}
                        claims:
                          - id: 900-001
                            p: 1
                            quote: Kim trusts nobody
                            statement: Kim Jong Un trusts nobody.
                            kind: descriptive
                            certainty: asserted
                            actors: [kim-jong-un]
                            topics: [trust]
                          - id: 900-002
                            p: 1
                            quote: Nobody trusts Kim
                            statement: Nobody trusts Kim Jong Un.
                            kind: descriptive
                            certainty: hedged
                            holders: [kim-jong-un]
                            topics: [trust]
                          - id: 900-003
                            p: 2
                            quote: Talks will fail
                            statement: Talks at Hanoi will fail.
                            kind: predictive
                            certainty: asserted
                            summits: [hanoi]
                            topics: [trust]
                            prediction: {horizon: 2019-03/.., basis: Open., criterion: The talks end without a document.}
                        """)
                .with("relations.yaml", """
                        relations:
                          - {from: 900-001, type: agrees, to: 900-002, reason: Both find no trust.}
                        """)
                .with("questions.yaml", """
                        questions:
                          - slug: is-there-trust
                            wording: Is there trust?
                            positions:
                              - {claim: 900-001, stance: "no"}
                        """);
    }

    Seeds with(String name, String text) {
        files.put(name, new SourceDocument(name, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Seeds with(String name, byte[] bytes) {
        files.put(name, new SourceDocument(name, bytes));
        return this;
    }

    /** Changes a file; the change must change something. */
    Seeds edit(String name, UnaryOperator<String> change) {
        String before = text(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("the change of " + name + " changes nothing");
        }
        return with(name, after);
    }

    Seeds edit(String name, String old, String now) {
        return edit(name, text -> text.replace(old, now));
    }

    Seeds without(String name) {
        files.remove(name);
        return this;
    }

    String text(String name) {
        SourceDocument file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("there is no file " + name);
        }
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    Map<String, SourceDocument> files() {
        return files;
    }

    /** Starts the store with these documents, as the application does; returns how many migrations ran. */
    int start() {
        return start(new DriverManagerDataSource(database, "parley", ""));
    }

    /** Brings these documents into another store. */
    int start(DataSource store) {
        SeedMigration migration = new SeedMigration(new TreeMap<>(files));
        Flyway flyway = Flyway.configure()
                .dataSource(store)
                .locations("classpath:db/migration")
                .javaMigrations(migration)
                .load();
        int before = flyway.info().applied().length;
        new SeedFlyway(migration).migrate(flyway);
        return flyway.info().applied().length - before;
    }

    /** The rows that a query finds, each with its columns joined by a space. */
    List<String> rows(String query) {
        try (Connection connection = DriverManager.getConnection(database, "parley", "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Changes the store behind the application's back. */
    void execute(String... statements) {
        try (Connection connection = DriverManager.getConnection(database, "parley", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is stored, table by table, to see whether anything changed. */
    List<String> everything() {
        return rows("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and lower(table_name) <> 'flyway_schema_history' order by 1")
                .stream()
                .flatMap(table -> rows("select * from \"" + table + "\"").stream()
                        .sorted()
                        .map(row -> table + " " + row))
                .toList();
    }
}
