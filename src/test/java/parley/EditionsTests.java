package parley;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The editions of the archive's own articles. */
@RunningArchive
class EditionsTests extends EditionsContract {

    EditionsTests(@LocalServerPort int port) {
        super(port);
    }
}
