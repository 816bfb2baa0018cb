package parley.shield;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import parley.site.RequestId;

/**
 * The answers to requests that go no further: a page in both languages, or a problem document. They are made once, so that
 * refusing costs next to nothing, and say nothing of what was asked, but what the request is called.
 */
@Component
final class Rebuffs {

    private static final String PAGE_TYPE = "text/html;charset=UTF-8";

    /** Stands in each answer where the id of the request will. */
    private static final String REQUEST = "{request}";

    private final SecurityHeaders headers;
    private final Map<Refusal, Answer> answers;

    Rebuffs(SecurityHeaders headers, MessageSource messages) {
        this.headers = headers;
        this.answers =
                Arrays.stream(Refusal.values()).collect(toMap(it -> it, refusal -> Answer.of(refusal, messages)));
    }

    private record Answer(String page, String problem) {

        static Answer of(Refusal refusal, MessageSource messages) {
            return new Answer(page(refusal, messages), problem(refusal, messages));
        }

        private static String page(Refusal refusal, MessageSource messages) {
            return """
                    <!DOCTYPE html>
                    <html lang="en">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta name="color-scheme" content="light dark">
                    <title>%1$s</title>
                    <link rel="stylesheet" href="/assets/css/parley.css">
                    </head>
                    <body>
                    <header class="site"><a class="brand" href="/">Parley</a></header>
                    <main id="content">
                    <h1>%1$s</h1>
                    <p>%2$s</p>
                    <section lang="ko"><h2>%3$s</h2>
                    <p>%4$s</p></section>
                    <p>%5$s <code>%7$s</code></p>
                    <p lang="ko">%6$s <code>%7$s</code></p>
                    </main>
                    </body>
                    </html>
                    """.formatted(
                            HtmlUtils.htmlEscape(title(refusal, messages, Locale.ENGLISH), "UTF-8"),
                            HtmlUtils.htmlEscape(detail(refusal, messages, Locale.ENGLISH), "UTF-8"),
                            HtmlUtils.htmlEscape(title(refusal, messages, Locale.KOREAN), "UTF-8"),
                            HtmlUtils.htmlEscape(detail(refusal, messages, Locale.KOREAN), "UTF-8"),
                            messages.getMessage("error.request", null, Locale.ENGLISH),
                            messages.getMessage("error.request", null, Locale.KOREAN),
                            REQUEST);
        }

        /** Problem details (RFC 9457). The messages have nothing in them that JSON would escape. */
        private static String problem(Refusal refusal, MessageSource messages) {
            return "{\"type\":\"about:blank\",\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\",\"request\":\"%s\"}%n"
                    .formatted(
                            refusal.status(),
                            title(refusal, messages, Locale.ENGLISH),
                            detail(refusal, messages, Locale.ENGLISH),
                            REQUEST);
        }

        private static String title(Refusal refusal, MessageSource messages, Locale locale) {
            return messages.getMessage("refused." + refusal.status(), null, locale);
        }

        private static String detail(Refusal refusal, MessageSource messages, Locale locale) {
            return messages.getMessage("refused." + refusal.status() + ".what", null, locale);
        }
    }

    void answer(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.status());
        byte[] body = prepare(refusal, request, response).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Sets the headers of an answer whose status is set already, and returns its body. */
    String prepare(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI() == null ? "/" : request.getRequestURI();
        boolean data = isData(path, request.getHeader(HttpHeaders.ACCEPT));
        headers.of(path).forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(data ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : PAGE_TYPE);
        if (refusal == Refusal.METHOD) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS" + (Paths.takesForm(path) ? ", POST" : ""));
        }
        Answer answer = requireNonNull(answers.get(refusal));
        String id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        return (data ? answer.problem() : answer.page()).replace(REQUEST, id);
    }

    private static boolean isData(String path, @Nullable String accept) {
        return Paths.isFile(path) || (accept != null && accept.contains("json") && !accept.contains("html"));
    }
}
