package parley.shield;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

    /** An answer as it is sent, but for its status. */
    record Rebuff(Map<String, String> headers, String body) {

        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }
    }

    void answer(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.status());
        Rebuff rebuff =
                of(refusal, request.getRequestURI(), request.getHeader(HttpHeaders.ACCEPT), RequestId.of(request));
        rebuff.headers().forEach(response::setHeader);
        byte[] body = rebuff.bytes();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /**
     * The answer to a request for that path by a client that accepts that; either may be absent, where the request could
     * not be read.
     *
     * @param id of the request
     */
    Rebuff of(Refusal refusal, @Nullable String asked, @Nullable String accept, String id) {
        String path = asked == null ? "/" : asked;
        boolean data = isData(path, accept);
        Map<String, String> all = new LinkedHashMap<>(headers.of(path));
        all.put(HttpHeaders.CACHE_CONTROL, "no-store");
        all.put(HttpHeaders.CONTENT_TYPE, data ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : PAGE_TYPE);
        if (refusal == Refusal.METHOD) {
            all.put(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS" + (Paths.takesForm(path) ? ", POST" : ""));
        }
        Answer answer = requireNonNull(answers.get(refusal));
        all.put(RequestId.HEADER, id);
        return new Rebuff(all, (data ? answer.problem() : answer.page()).replace(REQUEST, id));
    }

    private static boolean isData(String path, @Nullable String accept) {
        return Paths.isFile(path) || (accept != null && accept.contains("json") && !accept.contains("html"));
    }
}
