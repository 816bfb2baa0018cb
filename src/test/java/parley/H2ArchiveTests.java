package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The archive out of the box. */
@RunningArchive
class H2ArchiveTests extends ArchiveContract {

    @LocalServerPort
    private int port;

    @Test
    void everyAddressThatTheReadmeNamesAnswers() throws IOException {
        List<String> addresses = Pattern.compile("http://localhost:8080([^\\s)>'`]*)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(address -> address.group(1).isEmpty() ? "/" : address.group(1))
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(10);
        Visitor visitor = new Visitor(port);
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(visitor.get(address).status()).as(address).isEqualTo(200));
    }
}
