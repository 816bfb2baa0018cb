package parley.cards;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The pictures that go with links to articles, claims and summits. */
@RestController
class CardController {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final CardTexts texts;
    private final CardPainter painter;

    CardController(CardTexts texts, CardPainter painter) {
        this.texts = texts;
        this.painter = painter;
    }

    @GetMapping("/articles/{slug}/card.png")
    @Nullable
    ResponseEntity<byte[]> article(@PathVariable String slug, Locale locale, WebRequest request) {
        return answer(texts.article(slug, locale), request);
    }

    @GetMapping("/claims/{id}/card.png")
    @Nullable
    ResponseEntity<byte[]> claim(@PathVariable String id, Locale locale, WebRequest request) {
        return answer(texts.claim(id, locale), request);
    }

    @GetMapping("/summits/{slug}/card.png")
    @Nullable
    ResponseEntity<byte[]> summit(@PathVariable String slug, Locale locale, WebRequest request) {
        return answer(texts.summit(slug, locale), request);
    }

    /** What stands on a picture tells whether it is still the one that a client has; only then is it drawn. */
    private @Nullable ResponseEntity<byte[]> answer(CardText card, WebRequest request) {
        String mark = "\"" + card.mark() + "\"";
        return request.checkNotModified(mark)
                ? null
                : ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(A_DAY)
                        .eTag(mark)
                        .body(painter.picture(card));
    }
}
