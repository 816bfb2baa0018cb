package parley;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The search out of the box. */
@RunningArchive
class SearchTests extends SearchContract {

    SearchTests(@LocalServerPort int port) {
        super(port);
    }
}
