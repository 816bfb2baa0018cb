package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import parley.dataset.ExportCommand;
import parley.site.Csv;
import tools.jackson.databind.JsonNode;

/** The whole archive as a download, read back by the means of those who use it. */
@RunningArchive
class DatasetTests {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Download download;
    private final JdbcTemplate database;
    private final ExportCommand command;

    DatasetTests(@LocalServerPort int port, @Autowired JdbcTemplate database, @Autowired ExportCommand command) {
        this.download = new Download(port);
        this.database = database;
        this.command = command;
    }

    @Test
    void everyFileHasTheSizeAndTheSumThatArePublished() throws Exception {
        JsonNode data = download.json("/data.json");
        List<String> sums = new ArrayList<>();
        assertThat(data.get("files")).hasSize(3);
        for (JsonNode file : data.get("files")) {
            HttpResponse<byte[]> answer = download.get(file.get("url").asString());
            assertThat(answer.statusCode()).isEqualTo(200);
            String sum = Download.sha256(answer.body());
            assertThat(answer.body()).hasSize(file.get("bytes").asInt());
            assertThat(sum).isEqualTo(file.get("sha256").asString());
            assertThat(answer.headers().firstValue("ETag")).contains("\"" + sum + "\"");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            sums.add(sum + "  " + file.get("url").asString().replaceFirst(".*/", ""));
        }
        assertThat(new String(download.get("/data/SHA256SUMS").body(), UTF_8).lines())
                .isEqualTo(sums);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "nq.gz", "ttl.gz"})
    void theLatestLeadsToThePresentFile(String suffix) throws Exception {
        HttpResponse<byte[]> answer = download.get("/data/latest." + suffix);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(download.address("." + suffix));
    }

    @ParameterizedTest
    @CsvSource({
        "/data/parley-r0.zip, 410",
        "/data/parley-r999999.zip, 404",
        "/data/parley-rx.zip, 404",
        "/data/parley-r99999999999999999999.zip, 404",
        "/data/latest.rar, 404",
        "/data/.lock, 404"
    })
    void whatIsNotThereIsSaid(String address, int status) throws Exception {
        assertThat(download.get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void theTablesAreAsTheirDescriptionSays() throws Exception {
        Map<String, byte[]> files = download.tables();
        JsonNode description = Download.tree(Download.of(files, "datapackage.json"));
        assertThat(description.get("resources").size()).isEqualTo(files.size() - 1);
        Map<String, Set<List<String>>> keys = new HashMap<>();
        Map<String, List<CsvRecord>> tables = new HashMap<>();
        for (JsonNode resource : description.get("resources")) {
            byte[] file = Download.of(files, resource.get("path").asString());
            assertThat(file).hasSize(resource.get("bytes").asInt());
            assertThat("sha256:" + Download.sha256(file))
                    .isEqualTo(resource.get("hash").asString());
            if (resource.has("schema")) {
                List<CsvRecord> rows = rows(file);
                String name = resource.get("name").asString();
                hold(resource.get("schema"), rows, name);
                List<List<String>> key =
                        project(rows, strings(resource.get("schema").get("primaryKey")), rows.getFirst());
                assertThat(key).as(name).doesNotHaveDuplicates();
                keys.put(name, new HashSet<>(key));
                tables.put(name, rows);
            }
        }
        for (JsonNode resource : description.get("resources")) {
            for (JsonNode foreign : resource.path("schema").path("foreignKeys")) {
                String name = resource.get("name").asString();
                List<CsvRecord> rows = requireNonNull(tables.get(name));
                Set<List<String>> there = requireNonNull(
                        keys.get(foreign.get("reference").get("resource").asString()));
                assertThat(project(rows, strings(foreign.get("fields")), rows.getFirst()))
                        .as(name)
                        .filteredOn(key -> !key.contains(""))
                        .allMatch(there::contains);
            }
        }
    }

    /** What a Table Schema says of each field. */
    private static void hold(JsonNode schema, List<CsvRecord> rows, String name) {
        assertThat(rows.getFirst().getFields())
                .as(name)
                .isEqualTo(schema.get("fields")
                        .valueStream()
                        .map(field -> field.get("name").asString())
                        .toList());
        assertThat(rows).as(name).hasSizeGreaterThan(1);
        int at = 0;
        for (JsonNode field : schema.get("fields")) {
            List<String> values = new ArrayList<>();
            for (CsvRecord row : rows.subList(1, rows.size())) {
                values.add(row.getField(at));
            }
            String type = field.get("type").asString();
            JsonNode constraints = field.path("constraints");
            assertThat(values).as(name + " " + field.get("name")).allSatisfy(value -> {
                assertThat(value.isEmpty() && constraints.path("required").asBoolean(false))
                        .isFalse();
                if (!value.isEmpty()) {
                    switch (type) {
                        case "integer" -> assertThat(value).matches("[0-9]+");
                        case "boolean" -> assertThat(value).isIn("true", "false");
                        default -> assertThat(type).isEqualTo("string");
                    }
                    if (constraints.has("enum")) {
                        assertThat(strings(constraints.get("enum"))).contains(value);
                    }
                }
            });
            at++;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "articles, /articles.json, slug",
        "authors, /authors.json, slug",
        "summits, /summits.json, slug",
        "actors, /actors.json, slug",
        "topics, /topics.json, slug",
        "questions, /questions.json, slug",
        "predictions, /predictions.json, claim"
    })
    void aLineSaysWhatTheInterfaceSays(String kind, String list, String id) throws Exception {
        Map<String, JsonNode> lines = new HashMap<>();
        Download.lines(Download.of(download.tables(), kind + ".jsonl"))
                .forEach(line -> lines.put(line.get(id).asString(), line));
        List<JsonNode> answers = new ArrayList<>();
        download.json(list + "?size=200").forEach(answers::add);
        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer ->
                        assertThat(lines.get(answer.get(id).asString())).isEqualTo(answer));
        assertThat(lines)
                .hasSize(answers.stream()
                        .map(answer -> answer.get(id))
                        .collect(toSet())
                        .size());
    }

    @Test
    void everyClaimIsThereAsTheInterfaceHasIt() throws Exception {
        List<JsonNode> lines = Download.lines(Download.of(download.tables(), "claims.jsonl"));
        List<JsonNode> answers = new ArrayList<>();
        for (String next = "/claims.json?size=200"; next != null; ) {
            JsonNode page = download.json(next);
            page.get("claims").forEach(answers::add);
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        assertThat(lines).containsExactlyInAnyOrderElementsOf(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "articles, article",
        "authors, author",
        "paragraphs, paragraph where retired_on is null",
        "claims, claim",
        "relations, relation",
        "questions, question",
        "positions, position",
        "predictions, prediction",
        "notes, note",
        "actors, actor",
        "topics, topic",
        "summits, summit"
    })
    void nothingIsMissing(String kind, String table) throws Exception {
        int count = rowsOf(table);
        Map<String, byte[]> files = download.tables();
        assertThat(Download.lines(Download.of(files, kind + ".jsonl"))).hasSize(count);
        assertThat(rows(Download.of(files, kind + ".csv"))).hasSize(count + 1);
    }

    @Test
    void theTextOfACellIsTheTextOfTheLine() throws Exception {
        Map<String, byte[]> files = download.tables();
        List<CsvRecord> rows = rows(Download.of(files, "paragraphs.csv"));
        int column = rows.getFirst().getFields().indexOf("text");
        assertThat(rows.stream().skip(1).map(row -> Csv.unguarded(row.getField(column))))
                .isEqualTo(Download.lines(Download.of(files, "paragraphs.jsonl")).stream()
                        .map(line -> line.get("text").asString())
                        .toList());
    }

    @Test
    void bothNotationsOfRdfSayTheSameAndWhatTheDatabaseSays() throws Exception {
        Model turtle = parsed(download.unpacked(".ttl.gz"));
        String quads = download.unpacked(".nq.gz");
        assertThat(quads.lines()).allMatch(line -> line.endsWith("/data/parley-r" + revision() + "> ."));
        Model triples = parsed(quads.replaceAll("(?m) <[^<>]*> \\.$", " ."));
        assertThat(triples).hasSizeGreaterThan(3000);
        assertThat(new HashSet<>(triples)).isEqualTo(new HashSet<>(turtle));
        assertThat(count(turtle, "Claim")).isEqualTo(rowsOf("claim"));
        assertThat(count(turtle, "Article")).isEqualTo(rowsOf("article"));
        assertThat(count(turtle, "Event")).isEqualTo(rowsOf("summit"));
        assertThat(count(turtle, "Question")).isEqualTo(rowsOf("question"));
        assertThat(count(turtle, "ClaimReview")).isEqualTo(rowsOf("prediction"));
        assertThat(turtle.filter(
                        null,
                        VALUES.createIRI("https://schema.org/about"),
                        VALUES.createIRI("http://localhost:8080/summits/trump-kim-2019-hanoi")))
                .hasSize(rowsOf("claim_summit k join summit s on s.id = k.summit_id"
                        + " where s.slug = 'trump-kim-2019-hanoi'"));
        assertThat(turtle.filter(VALUES.createIRI("http://localhost:8080/authors/not-named"), null, null))
                .isEmpty();
        assertThat(turtle.filter(null, null, VALUES.createIRI("http://localhost:8080/authors/not-named")))
                .isEmpty();
    }

    @Test
    void theSameRevisionGivesTheSameBytes(@TempDir Path folder) throws Exception {
        run("--to=" + folder.resolve("new/one"));
        run("--to=" + folder.resolve("two"));
        Path one = folder.resolve("new/one/parley-r" + revision());
        Path two = folder.resolve("two/parley-r" + revision());
        List<String> names = names(one);
        assertThat(names).hasSize(4).isEqualTo(names(two));
        for (String name : names) {
            assertThat(one.resolve(name)).hasSameBinaryContentAs(two.resolve(name));
        }
        assertThat(Files.readAllBytes(one.resolve("parley-r" + revision() + ".zip")))
                .isEqualTo(download.get(download.address(".zip")).body());
        assertThatThrownBy(() -> run("--to=" + folder.resolve("two"))).hasMessageContaining("is there already");
    }

    @Test
    void whatAnInterruptedRunLeftIsTakenAway(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve(".making-123/tables"));
        Files.writeString(folder.resolve(".making-123/tables/claims.csv"), "id,url");
        run("--to=" + folder);
        assertThat(names(folder)).containsExactly(".lock", "parley-r" + revision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--other=x", "--to", "--to= ", "--to=a --to=b"})
    void aCommandWithoutADirectoryIsRefused(String arguments) {
        assertThatThrownBy(() -> run(arguments.split(" (?=-)", -1))).hasMessageContaining("is not said");
    }

    @Test
    void aDirectoryThatIsAFileIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> run("--to=" + file)).hasMessageContaining("could not be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXCERPT", "METADATA"})
    void rightsHoldInEveryFile(String extent) throws Exception {
        String before = download.address(".zip");
        OffsetDateTime changed = database.queryForObject("select changed_at from archive", OffsetDateTime.class);
        String slug = "waging-peace-with-north-korea";
        List<String> paragraphs =
                texts("select p.text from paragraph p join article a on a.id = p.article_id where a.slug = ?", slug);
        List<String> quotes =
                texts("select c.exact from claim c join article a on a.id = c.article_id where a.slug = ?", slug);
        List<String> statements =
                texts("select c.statement from claim c join article a on a.id = c.article_id where a.slug = ?", slug);
        try {
            database.update("update article set rights_extent = ? where slug = ?", extent, slug);
            database.update("update archive set revision = revision + 1, changed_at = current_timestamp");
            assertThat(download.address(".zip")).isNotEqualTo(before);
            assertThat(download.get(before).statusCode()).isEqualTo(410);
            Map<String, byte[]> files = new HashMap<>(download.tables());
            files.put("nq", download.unpacked(".nq.gz").getBytes(UTF_8));
            files.put("ttl", download.unpacked(".ttl.gz").getBytes(UTF_8));
            files.forEach((name, bytes) -> {
                String text = new String(bytes, UTF_8);
                assertThat(paragraphs)
                        .as(name)
                        .filteredOn(paragraph -> !quotes.contains(paragraph))
                        .noneMatch(text::contains);
                if (extent.equals("METADATA")) {
                    // One sentence of the archive's own has the same words.
                    assertThat(quotes.stream()
                                    .filter(quote -> quote.length() > 60)
                                    .filter(quote -> statements.stream().noneMatch(said -> said.contains(quote))))
                            .as(name)
                            .noneMatch(text::contains);
                }
            });
            assertThat(Download.lines(Download.of(files, "paragraphs.jsonl")).stream()
                            .filter(line -> line.get("article").asString().equals(slug)))
                    .isNotEmpty()
                    .allMatch(line -> line.get("text").isNull());
            assertThat(Download.lines(Download.of(files, "claims.jsonl")).stream()
                            .filter(line -> line.get("article").asString().equals(slug)))
                    .isNotEmpty()
                    .allMatch(line -> extent.equals("METADATA")
                            ? line.get("quote").isNull()
                            : line.get("quote").get("prefix").asString().isEmpty());
        } finally {
            database.update("update article set rights_extent = 'FULL' where slug = ?", slug);
            database.update("update archive set revision = revision - 1, changed_at = ?", changed);
        }
        assertThat(download.address(".zip")).isEqualTo(before);
        assertThat(download.get(before).statusCode()).isEqualTo(200);
    }

    private void run(String... arguments) {
        command.run(new DefaultApplicationArguments(
                Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new)));
    }

    private List<String> texts(String query, String slug) {
        return database.query(query, (row, _) -> requireNonNull(row.getString(1)), slug);
    }

    private long revision() {
        return requireNonNull(database.queryForObject("select revision from archive", Long.class));
    }

    private int rowsOf(String tables) {
        return requireNonNull(database.queryForObject("select count(*) from " + tables, Integer.class));
    }

    private static int count(Model model, String type) {
        return model.filter(null, RDF.TYPE, VALUES.createIRI("https://schema.org/" + type))
                .size();
    }

    private static Model parsed(String text) throws Exception {
        Model model = new LinkedHashModel();
        TurtleParser parser = new TurtleParser();
        parser.setRDFHandler(new StatementCollector(model));
        parser.parse(new StringReader(text), "http://localhost/");
        return model;
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<CsvRecord> rows(byte[] file) throws Exception {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(file, UTF_8))) {
            return reader.stream().toList();
        }
    }

    private static List<List<String>> project(List<CsvRecord> rows, List<String> columns, CsvRecord header) {
        int[] places = columns.stream()
                .mapToInt(column -> header.getFields().indexOf(column))
                .toArray();
        return rows.stream()
                .skip(1)
                .map(row -> IntStream.of(places).mapToObj(row::getField).toList())
                .toList();
    }

    private static List<String> strings(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }
}
