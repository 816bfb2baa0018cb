package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import parley.index.IndexKeeper;

/** Whatever happened to the index while nobody looked, the next start makes it right; a right one is left alone. */
@Tag("fault")
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexHealingTests {

    private static final String MADE = "The index is made";

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @TempDir
    private static Path index;

    /** What can happen to an index. */
    enum Damage {
        /** The whole directory is gone. */
        DELETED {
            @Override
            void to(Path index) throws IOException {
                delete(index);
            }
        },
        /** One kind of thing is gone. */
        PARTLY_DELETED {
            @Override
            void to(Path index) throws IOException {
                delete(index.resolve("parley-paragraph"));
            }
        },
        /** The process was killed before the index was whole, while it held the lock. */
        HALF_WRITTEN {
            @Override
            void to(Path index) throws IOException {
                delete(index.resolve("parley-archive"));
                Files.writeString(index.resolve("parley-claim").resolve("write.lock"), "");
            }
        },
        /** A file ends too early. */
        CUT_OFF {
            @Override
            void to(Path index) throws IOException {
                try (RandomAccessFile file = largest(index.resolve("parley-claim"))) {
                    file.setLength(file.length() / 2);
                }
            }
        },
        /** Something in the middle of a file is not what was written. */
        SCRIBBLED_OVER {
            @Override
            void to(Path index) throws IOException {
                try (RandomAccessFile file = largest(index.resolve("parley-claim"))) {
                    file.seek(file.length() / 2);
                    file.write(new byte[64]);
                }
            }
        },
        /** An index that something else wrote, with fields of other types. */
        OF_ANOTHER_SCHEMA {
            @Override
            void to(Path index) throws IOException {
                for (String name : List.of("parley-claim", "parley-archive")) {
                    delete(index.resolve(name));
                    try (IndexWriter writer =
                            new IndexWriter(FSDirectory.open(index.resolve(name)), new IndexWriterConfig())) {
                        Document document = new Document();
                        document.add(new IntPoint("text", 1));
                        document.add(new IntPoint("state", 1));
                        writer.addDocument(document);
                    }
                }
            }
        };

        abstract void to(Path index) throws IOException;

        static void delete(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }

        static RandomAccessFile largest(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                Path largest = files.max(
                                Comparator.comparingLong(file -> file.toFile().length()))
                        .orElseThrow();
                return new RandomAccessFile(largest.toFile(), "rw");
            }
        }
    }

    @BeforeAll
    void theFirstStartMakesTheIndex(CapturedOutput output) throws InterruptedException {
        assertThat(makes(output, this::start)).isEqualTo(1);
    }

    @AfterAll
    void forget() throws SQLException {
        sql("shutdown");
    }

    @Test
    void aRightIndexIsLeftAlone(CapturedOutput output) throws InterruptedException {
        assertThat(makes(output, this::start)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedIndexIsMadeAnew(Damage damage, CapturedOutput output) throws IOException, InterruptedException {
        damage.to(index);
        assertThat(makes(output, this::start)).isEqualTo(1);
    }

    /** A file that is cut off while it is read is noticed by the first who searches, who is told so; soon all is found again. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(names = {"CUT_OFF", "DELETED"})
    void anIndexThatIsDamagedWhileItIsReadHealsByTheNextStartAtTheLatest(Damage damage, CapturedOutput output)
            throws IOException, InterruptedException {
        int begun = output.length();
        try (ConfigurableApplicationContext archive = running()) {
            IndexReady.await(archive.getBean(IndexKeeper.class));
            Visitor visitor = visitor(archive);
            damage.to(index);
            for (String question : List.of("sanctions", "hanoi", "author:easley deal", "trust*", "\"the regime\"")) {
                int status = visitor.get("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                        .status();
                assertThat(status).as(question).isIn(200, 503);
                assertThat(visitor.get("/claims/002-017").status()).isEqualTo(200);
            }
            assertThat(output.toString().substring(begun).lines().filter(line -> line.startsWith("\tat ")))
                    .isEmpty();
        }
        start();
    }

    @Test
    void anIndexOfAnEarlierStateIsMadeAnew(CapturedOutput output) throws SQLException, InterruptedException {
        sql("update archive set revision = revision + 1");
        assertThat(makes(output, this::start)).isEqualTo(1);
    }

    /** How often the index was made in the meantime. */
    private static long makes(CapturedOutput output, Start start) throws InterruptedException {
        long before =
                output.getAll().lines().filter(line -> line.contains(MADE)).count();
        start.run();
        return output.getAll().lines().filter(line -> line.contains(MADE)).count() - before;
    }

    /** A start that can be interrupted. */
    private interface Start {

        void run() throws InterruptedException;
    }

    /** Starts the archive, waits until its index is right, finds something in it, and stops. */
    private void start() throws InterruptedException {
        try (ConfigurableApplicationContext archive = running()) {
            IndexReady.await(archive.getBean(IndexKeeper.class));
            assertThat(visitor(archive)
                            .page("/search?q=sanctions+hanoi")
                            .select("[data-things]")
                            .eachAttr("data-things"))
                    .contains("claims", "paragraphs");
        }
    }

    private ConfigurableApplicationContext running() {
        return new SpringApplicationBuilder(Parley.class)
                .run("--server.port=0", "--spring.datasource.url=" + database, "--parley.search.directory=" + index);
    }

    private static Visitor visitor(ConfigurableApplicationContext archive) {
        return new Visitor(archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "parley", "");
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
