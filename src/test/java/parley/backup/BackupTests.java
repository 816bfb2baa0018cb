package parley.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import parley.backup.Manifest.Part;
import parley.backup.Place.Engine;
import parley.site.Sha256;

/** What a backup has is what the archive had, in whichever database it is put. */
@ExtendWith(OutputCaptureExtension.class)
class BackupTests {

    @TempDir
    private static Path folder;

    private static Path backup;

    @BeforeAll
    static void make() {
        backup = folder.resolve("archive.zip");
        Content.place().run("backup", "--to=" + backup);
    }

    /** The tables are counted by other means than the backup finds them. */
    @Test
    void everyTableIsInItWithAllItsRows() throws IOException {
        JdbcClient sql = JdbcClient.create(Content.place().source());
        List<String> tables = sql.sql(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(tables).hasSizeGreaterThan(30);
        try (BackupFile file = BackupFile.open(backup)) {
            Manifest manifest = file.manifest();
            assertThat(manifest.files()).hasSameSizeAs(tables);
            for (String table : tables) {
                Part part = requireNonNull(manifest.part("tables/" + table.toLowerCase(Locale.ROOT) + ".jsonl"), table);
                assertThat(part.rows())
                        .as(table)
                        .isPositive()
                        .isEqualTo(sql.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single());
            }
            assertThat(manifest.revision()).isEqualTo(revision(Content.place()));
            assertThat(manifest.sequences()).containsKey("claim_seq").hasSizeGreaterThan(15);
        }
    }

    /** The same bytes mean the same rows, the same revision and the same numbers to give next. */
    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void whatIsRestoredIsBackedUpToTheSameBytes(Engine first, Engine second) {
        Place there = first.place();
        there.run("restore", "--from=" + backup);
        Path again = folder.resolve(first + "-" + second + ".zip");
        there.run("backup", "--to=" + again);
        assertThat(again).hasSameBinaryContentAs(backup);
        Place back = second.place();
        back.run("restore", "--from=" + again);
        Path atLast = folder.resolve(first + "-" + second + "-again.zip");
        back.run("backup", "--to=" + atLast);
        assertThat(atLast).hasSameBinaryContentAs(backup);
    }

    @Test
    void anArchiveIsReplacedOnlyWhereThatIsSaid() {
        Place place = Content.of("latest", Engine.H2);
        place.execute("update archive set revision = 77");
        assertThatThrownBy(() -> place.run("restore", "--from=" + backup))
                .hasMessageContaining("holds an archive already, at revision 77");
        assertThat(revision(place)).isEqualTo(77);
        place.run("restore", "--from=" + backup, "--replace");
        assertThat(revision(place)).isEqualTo(revision(Content.place()));
    }

    @ParameterizedTest
    @CsvSource({"H2", "POSTGRESQL"})
    void aBackupOfAnOlderSchemaIsBroughtUpToDate(Engine engine) throws IOException {
        Path old = folder.resolve("old-" + engine + ".zip");
        Content.of("002", engine).run("backup", "--to=" + old);
        try (BackupFile file = BackupFile.open(old)) {
            assertThat(file.manifest().schema()).isEqualTo("002");
        }
        Place place = engine.place();
        place.run("restore", "--from=" + old);
        JdbcTemplate sql = new JdbcTemplate(place.source());
        assertThat(sql.queryForObject("select count(*) from article_version where first_known", Integer.class))
                .isPositive();
        assertThat(revision(place)).isEqualTo(revision(Content.place()));

        Place present = Content.of("latest", engine);
        assertThatThrownBy(() -> present.run("restore", "--from=" + old, "--replace"))
                .hasMessageContaining("cannot take the place of the other");
    }

    /** As it is when the process ends in the midst of it: whatever came before is taken back. */
    @ParameterizedTest
    @CsvSource({"H2", "POSTGRESQL"})
    void aRestoreThatFailsLeavesNothingAndTheNextOneSucceeds(Engine engine) throws IOException {
        Path wrong = folder.resolve("wrong-" + engine + ".zip");
        rewrite(
                "tables/claim_topic.jsonl",
                text -> text.replaceFirst("\"claim_id\":[0-9]+", "\"claim_id\":987654321"),
                wrong);
        Place place = engine.place();
        assertThatThrownBy(() -> place.run("restore", "--from=" + wrong))
                .hasMessageContaining("did not take the backup");
        assertThat(new JdbcTemplate(place.source()).queryForObject("select count(*) from author", Integer.class))
                .isZero();
        place.run("restore", "--from=" + backup);
        assertThat(revision(place)).isEqualTo(revision(Content.place()));
    }

    @Test
    void damageIsFoundBeforeAnythingIsWritten() throws IOException {
        Place place = Engine.H2.place();
        byte[] bytes = Files.readAllBytes(backup);
        for (int at : new int[] {bytes.length / 3, bytes.length / 2, bytes.length * 2 / 3}) {
            byte[] other = bytes.clone();
            // More than one byte, for what a zip says twice is read once.
            for (int each = 0; each < 5; each++) {
                other[Math.min(at + 300 * each, bytes.length - 30)] ^= 0x10;
            }
            Path damaged = Files.write(folder.resolve("damaged-" + at + ".zip"), other);
            assertThatThrownBy(() -> place.run("restore", "--from=" + damaged)).hasMessageContaining("damaged");
        }
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> place.run("restore", "--from=" + half)).hasMessageContaining("damaged");
        assertThat(
                        new JdbcTemplate(place.source())
                                .queryForList(
                                        "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'"))
                .isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence(CapturedOutput output) throws IOException {
        Place place = Engine.H2.place();
        assertThatThrownBy(() -> place.run("restore", "--from=" + folder.resolve("nowhere.zip")))
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> place.run("restore"))
                .hasMessageContaining("Which backup is to be restored is not said");
        assertThatThrownBy(() -> place.run("backup")).hasMessageContaining("is not said");
        assertThatThrownBy(() -> place.run("backup", "--to=" + folder.resolve("nothing.zip")))
                .hasMessageContaining("There is no database jdbc:h2:mem:");
        assertThatThrownBy(() -> Content.place().run("backup", "--to=" + backup))
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> Content.place().run("backup", "--to=" + folder.resolve("no/such/folder.zip")))
                .hasMessageContaining("There is no directory");
        place.execute("create table theirs (id bigint)");
        assertThatThrownBy(() -> place.run("restore", "--from=" + backup)).hasMessageContaining("as the table theirs");
        assertThatThrownBy(() -> place.run("backup", "--to=" + folder.resolve("theirs.zip")))
                .hasMessageContaining("There is no archive in the database");
        Path newer = folder.resolve("newer.zip");
        rewrite(Manifest.FILE, text -> text.replaceFirst("\"version\" : 1", "\"version\" : 2"), newer);
        assertThatThrownBy(() -> place.run("restore", "--from=" + newer)).hasMessageContaining("\"parley-backup 2\"");
        Path later = folder.resolve("later.zip");
        rewrite(Manifest.FILE, text -> text.replaceFirst("\"schema\" : \"[0-9]+\"", "\"schema\" : \"999\""), later);
        assertThatThrownBy(() -> Engine.H2.place().run("restore", "--from=" + later))
                .hasMessageContaining("has the schema 999, and this version of Parley knows 001, 002");
        assertThat(output).contains("APPLICATION FAILED TO START", "Restore it by the version of Parley that made it.");
        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".part")))
                    .isEmpty();
        }
    }

    private static long revision(Place place) {
        return JdbcClient.create(place.source())
                .sql("select revision from archive")
                .query(Long.class)
                .single();
    }

    /** A backup that is well made and has something else in it. */
    private static void rewrite(String changed, UnaryOperator<String> change, Path to) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                String now = entry.getName().equals(changed) ? change.apply(text) : text;
                assertThat(now.equals(text)).isEqualTo(!entry.getName().equals(changed));
                files.put(entry.getName(), now);
            }
        }
        if (!changed.equals(Manifest.FILE)) {
            Manifest old = Rows.JSON.readValue(files.get(Manifest.FILE), Manifest.class);
            List<Part> parts = old.files().stream()
                    .map(part -> part.name().equals(changed)
                            ? new Part(part.name(), part.rows(), sum(files.getOrDefault(changed, "")))
                            : part)
                    .toList();
            files.put(
                    Manifest.FILE,
                    Rows.JSON.writeValueAsString(
                            Manifest.of(old.schema(), old.revision(), old.changedAt(), parts, old.sequences())));
        }
        try (OutputStream out = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String sum(String text) {
        return Sha256.of(text);
    }
}
