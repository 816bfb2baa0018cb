package parley.shield;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.site.NotFound;
import parley.site.SiteSettings;

/** Says to whom weaknesses are told (RFC 9116): what the settings say, and nothing else. */
@RestController
class SecurityTxtController {

    private static final String PATH = "/.well-known/security.txt";
    private static final MediaType TYPE = MediaType.parseMediaType("text/plain;charset=UTF-8");

    /** It comes from the settings of a running archive, and so is true now; by then one should look again. */
    private static final Duration TRUSTED = Duration.ofDays(30);

    private final SecuritySettings settings;
    private final SiteSettings site;

    SecurityTxtController(SecuritySettings settings, SiteSettings site) {
        this.settings = settings;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<String> contact() {
        if (settings.contact().isEmpty()) {
            throw new NotFound(PATH);
        }
        String contacts = settings.contact().stream()
                .map(contact -> "Contact: " + contact + "\n")
                .collect(joining());
        Instant until = Instant.now().plus(TRUSTED).truncatedTo(ChronoUnit.DAYS);
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(contacts + "Expires: " + until + "\n"
                        + (site.tls() ? "Canonical: " + site.base() + PATH + "\n" : ""));
    }
}
