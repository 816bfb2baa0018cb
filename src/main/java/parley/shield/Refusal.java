package parley.shield;

import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** Why a request goes no further; the messages of each are called after its status. */
enum Refusal {
    MALFORMED(HttpStatus.BAD_REQUEST),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NO_LENGTH(HttpStatus.LENGTH_REQUIRED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    TOO_LONG(HttpStatus.URI_TOO_LONG),
    MISDIRECTED(HttpStatus.MISDIRECTED_REQUEST),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    /** Not the request's fault, as the next one. */
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    AWAY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    int status() {
        return status.value();
    }

    /** The refusal with that status; or, for those that only the server gives, the one that comes nearest. */
    static Refusal of(int status) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.status() == status)
                .findFirst()
                .orElse(status < FAILED.status() ? MALFORMED : FAILED);
    }
}
