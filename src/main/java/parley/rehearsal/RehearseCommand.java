package parley.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import parley.index.IndexKeeper;
import parley.index.IndexState;

/** The command {@code rehearse}: asks the archive that was started for practice for each page on a list, and ends. */
@Component
public class RehearseCommand implements ApplicationRunner {

    /** The word that asks for it. */
    public static final String NAME = "rehearse";

    private static final Logger log = LoggerFactory.getLogger(RehearseCommand.class);

    private static final String ADDRESSES = "rehearsal/addresses.txt";

    /** So often each page is asked for: what is done more often than this is compiled anyway. */
    private static final int ROUNDS = 2;

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IndexKeeper index;
    private final Environment environment;

    RehearseCommand(IndexKeeper index, Environment environment) {
        this.index = index;
        this.environment = environment;
    }

    /** Starts the archive on a folder that is gone afterwards, lets it be asked, and ends it. */
    public static void start(SpringApplication application, String[] arguments) {
        try {
            Path folder = Files.createTempDirectory("parley");
            try {
                application.run(apart(arguments, folder)).close();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what keeps a rehearsal from the real archive and from the network. */
    private static String[] apart(String[] given, Path folder) {
        return Stream.concat(
                        Stream.of(given),
                        Stream.of(
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("parley"),
                                "--parley.search.directory=" + folder.resolve("index"),
                                "--parley.dataset.directory=" + folder.resolve("dataset"),
                                "--parley.limits.enabled=false"))
                .toArray(String[]::new);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        if (!arguments.getNonOptionArgs().contains(NAME)) {
            return;
        }
        waitForTheIndex();
        String here = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        List<String> addresses = addresses();
        for (int round = 0; round < ROUNDS; round++) {
            for (Locale language : LANGUAGES) {
                for (String address : addresses) {
                    ask(URI.create(here + address), language);
                }
            }
        }
        log.info("Rehearsed {} pages in {} languages", addresses.size(), LANGUAGES.size());
    }

    private void waitForTheIndex() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (index.state() != IndexState.READY) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The index was not made in " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private static List<String> addresses() throws IOException {
        return new ClassPathResource(ADDRESSES)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("/"))
                .toList();
    }

    private static void ask(URI address, Locale language) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Accept", "text/html,*/*;q=0.8");
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setRequestProperty("Accept-Language", language.getLanguage());
        connection.setInstanceFollowRedirects(false);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(address + " answers " + connection.getResponseCode());
        }
        try (InputStream body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
