package parley.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What is not there, was moved or was withdrawn is answered here, in the same way for every room. */
@ControllerAdvice
class SiteErrors {

    private static final String JSON = ".json";

    private final FormerAddresses formerAddresses;

    SiteErrors(FormerAddresses formerAddresses) {
        this.formerAddresses = formerAddresses;
    }

    /** The page of something that is not there; a template shows it. */
    record NotFoundPage(String sought) {}

    /** The page of something that was withdrawn. */
    record GonePage(String id, String on, String reason) {}

    @ExceptionHandler
    Object notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response) {
        return answer(missing.sought(), request, response);
    }

    @ExceptionHandler
    Object notFound(NoResourceFoundException missing, HttpServletRequest request, HttpServletResponse response) {
        return answer(request.getRequestURI(), request, response);
    }

    private Object answer(String sought, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> moved = movedTo(request.getRequestURI());
        if (moved.isPresent()) {
            String query = request.getQueryString();
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(moved.get() + (query == null ? "" : "?" + query)))
                    .build();
        }
        Optional<WithdrawnAddress> withdrawn =
                Address.of(request.getRequestURI()).flatMap(asked -> formerAddresses.withdrawn(asked.thing()));
        if (withdrawn.isPresent()) {
            return gone(withdrawn.get().gone(), request, response);
        }
        if (request.getRequestURI().endsWith(JSON)) {
            return problem(HttpStatus.NOT_FOUND, "Nothing has this address.", Map.of("sought", sought));
        }
        return page("error/404", HttpStatus.NOT_FOUND, new NotFoundPage(sought), response);
    }

    /** What goes by another address now is found in each of its forms, and with everything that belongs to it. */
    private Optional<String> movedTo(String path) {
        return Address.of(path)
                .flatMap(
                        asked -> formerAddresses.findById(asked.thing()).map(former -> former.target() + asked.rest()));
    }

    @ExceptionHandler
    Object gone(Gone gone, HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().endsWith(JSON)) {
            return problem(
                    HttpStatus.GONE,
                    gone.reason(),
                    Map.of("id", gone.id(), "withdrawn", gone.on().toString()));
        }
        return page(
                "error/410", HttpStatus.GONE, new GonePage(gone.id(), gone.on().toString(), gone.reason()), response);
    }

    private static ModelAndView page(String view, HttpStatus status, Object page, HttpServletResponse response) {
        response.setStatus(status.value());
        return new ModelAndView(view, Map.of("page", page), status);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String detail, Map<String, Object> properties) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        properties.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
