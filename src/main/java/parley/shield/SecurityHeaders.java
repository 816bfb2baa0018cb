package parley.shield;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import parley.site.PageGuard;
import parley.site.Sha256;
import parley.site.SiteSettings;

/** The headers by which browsers guard a reader, as plain data: made once, found by the path of a request. */
@Component
public final class SecurityHeaders implements PageGuard {

    /**
     * Where among the filters they are set, and requests are refused and counted: before any that reads parameters. What
     * answers further ahead sets them itself.
     */
    public static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    private static final Pattern EMBED = Pattern.compile("/claims/[^/]+/embed");
    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");

    /** What no page asks of a browser. Only names that browsers know: of others they complain. */
    private static final String NOTHING_OF_THE_DEVICE =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Anyone may frame it, and nothing in it can run or be sent: it has no scripts and no forms. */
    private static final String CARD =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none';"
                    + " base-uri 'none'; frame-ancestors *";

    private static final String FILE =
            "default-src 'none'; style-src %s; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final Map<String, String> page;
    private final Map<String, String> embed;
    private final Map<String, String> file;
    private final Map<String, String> drawing;

    /**
     * @param site where the archive is published; where that is by TLS, browsers are told never to come without
     * @param drawings the templates of drawings that leave the archive as files, and so bear their style themselves
     */
    SecurityHeaders(SiteSettings site, @Value("classpath*:templates/*/sheet.html") Resource[] drawings) {
        boolean tls = site.tls();
        this.page = headers(PAGE, "same-origin", tls);
        this.embed = headers(CARD, "cross-origin", tls);
        this.file = headers(FILE.formatted("'none'"), "cross-origin", tls);
        this.drawing = headers(
                FILE.formatted(Arrays.stream(drawings)
                        .map(SecurityHeaders::text)
                        .flatMap(text -> STYLE.matcher(text).results())
                        .map(style -> hash(style.group(1)))
                        .collect(joining(" "))),
                "cross-origin",
                tls);
    }

    /**
     * The name and value of each header of an answer.
     *
     * @param path as the request has it, without its query
     */
    public Map<String, String> of(String path) {
        if (Paths.isFile(path)) {
            return path.endsWith(".svg") ? drawing : file;
        }
        return EMBED.matcher(path).matches() ? embed : page;
    }

    @Override
    public void guard(HttpServletResponse response) {
        page.forEach(response::setHeader);
    }

    private static Map<String, String> headers(String contents, String forWhom, boolean tls) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", contents);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", NOTHING_OF_THE_DEVICE);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", forWhom);
        if (tls) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return Map.copyOf(headers);
    }

    private static String text(Resource template) {
        try {
            return template.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(template + " cannot be read", e);
        }
    }

    private static String hash(String style) {
        byte[] sum = Sha256.begin().digest(style.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    }
}
