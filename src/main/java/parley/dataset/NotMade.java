package parley.dataset;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The download is not there yet. Answered with 503, and when to ask again. */
class NotMade extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private static final String SECONDS = "30";

    NotMade(String detail, Throwable cause) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, detail + " Ask again in " + SECONDS + " seconds."),
                cause);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
