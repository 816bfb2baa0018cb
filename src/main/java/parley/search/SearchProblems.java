package parley.search;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import parley.query.QueryReader;

/** Tells those who ask for data why a question is not answered, in whichever room the answer is written. */
@RestControllerAdvice(annotations = RestController.class)
class SearchProblems {

    /** Seconds after which it is worth asking again. */
    static final String SOON = "10";

    /** A question is longer than anybody asks. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the question is too long");
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLong(TooLong question) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "A question has " + QueryReader.LONGEST + " characters at most.",
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rests(EngineRests rests) {
        HttpHeaders later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, SOON);
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "The search is resting; everything else goes on.", later);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail, HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
