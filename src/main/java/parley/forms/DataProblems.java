package parley.forms;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ResponseStatusException;

/** A request that data cannot answer is answered by a problem document (RFC 9457); where pages are, by the page of errors. */
@ControllerAdvice
class DataProblems {

    private final DataAddresses data;

    DataProblems(DataAddresses data) {
        this.data = data;
    }

    @ExceptionHandler({
        HttpRequestMethodNotSupportedException.class,
        ServletRequestBindingException.class,
        HandlerMethodValidationException.class,
        ResponseStatusException.class
    })
    ResponseEntity<ProblemDetail> refused(Exception refused, HttpServletRequest request) throws Exception {
        if (refused instanceof ErrorResponse answer && data.has(request.getRequestURI())) {
            HttpStatusCode status = answer.getStatusCode();
            return ResponseEntity.status(status)
                    .headers(answer.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(answer.getBody());
        }
        throw refused;
    }
}
