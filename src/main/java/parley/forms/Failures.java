package parley.forms;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import parley.forms.Refusals.Problem;

/** Answers what no room answers: requests that are none, methods that are not offered, faults of our own. */
@Controller
class Failures implements ErrorController {

    private final Refusals refusals;

    Failures(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    Object failed(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        boolean ours = !status.is4xxClientError();
        return refusals.answer(
                request,
                response,
                status,
                ours ? "error/5xx" : status == HttpStatus.NOT_FOUND ? "error/404" : "error/4xx",
                null,
                new Problem(
                        ours
                                ? "The fault is ours and has been recorded."
                                : "Something in the address or in the request is not as the archive expects it.",
                        Map.of()));
    }
}
