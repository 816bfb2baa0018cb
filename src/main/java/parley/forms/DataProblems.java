package parley.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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
                    .headers(headers(answer))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(answer.getBody());
        }
        throw refused;
    }

    /** Where something is read by GET it is by HEAD, and OPTIONS tells of it; no room has to declare them. */
    private static HttpHeaders headers(ErrorResponse answer) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        Set<HttpMethod> allowed = new LinkedHashSet<>(headers.getAllow());
        if (allowed.contains(HttpMethod.GET)) {
            allowed.addAll(List.of(HttpMethod.HEAD, HttpMethod.OPTIONS));
            headers.setAllow(allowed);
        }
        return headers;
    }
}
