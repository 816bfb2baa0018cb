package parley;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The search by an engine of its own. */
@RunningNode
class OpenSearchTests extends SearchContract {

    OpenSearchTests(@LocalServerPort int port) {
        super(port);
    }
}
