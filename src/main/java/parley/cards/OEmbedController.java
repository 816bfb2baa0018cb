package parley.cards;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.claims.ClaimCard;
import parley.site.Frame;
import parley.site.Gone;
import parley.site.NotFound;

/** Tells other sites, by oEmbed (oembed.com), how to show the claim at an address. */
@RestController
class OEmbedController {

    static final String PATH = "/oembed";

    private static final String JSON = "json";
    private static final String XML = "xml";
    private static final MediaType TEXT_XML = MediaType.parseMediaType("text/xml;charset=UTF-8");

    /** The address of a claim: what stands before the path of the archive, and the claim's id. */
    private static final Pattern CLAIM = Pattern.compile("(?:https?(://[^?#]+))?/claims/([^/?#]+)/?(?:[?#].*)?");

    private final EmbedCards cards;
    private final Embedding embedding;
    private final Frame frame;

    OEmbedController(EmbedCards cards, Embedding embedding, Frame frame) {
        this.cards = cards;
        this.embedding = embedding;
        this.frame = frame;
    }

    @GetMapping(PATH)
    ResponseEntity<?> oEmbed(
            @RequestParam(required = false) @Nullable String url,
            @RequestParam(required = false, defaultValue = JSON) String format,
            @RequestParam(required = false) @Nullable String maxwidth,
            @RequestParam(required = false) @Nullable String maxheight,
            Locale locale) {
        if (!format.equals(JSON) && !format.equals(XML)) {
            return problem(HttpStatus.NOT_IMPLEMENTED, "There is json and xml, and no other format.");
        }
        Optional<String> id = claimAt(url);
        if (id.isEmpty()) {
            return problem(
                    HttpStatus.NOT_FOUND,
                    "Give as url the address of a claim in this archive, as " + frame.absolute("/claims/…") + ".");
        }
        try {
            OEmbed answer = answer(cards.of(id.get(), locale), most(maxwidth), most(maxheight));
            return format.equals(XML)
                    ? ResponseEntity.ok().contentType(TEXT_XML).body(answer.xml())
                    : ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(answer.fields());
        } catch (NotFound missing) {
            return problem(HttpStatus.NOT_FOUND, "No claim is called '" + missing.sought() + "'.");
        } catch (Gone gone) {
            return problem(HttpStatus.GONE, gone.getMessage());
        }
    }

    private OEmbed answer(ClaimCard claim, int mostWidth, int mostHeight) {
        int width = Embedding.width(mostWidth);
        int height = Math.min(Embedding.height(claim, width), mostHeight);
        return OEmbed.of(claim, frame.absolute(""), embedding.code(claim, width, height), width, height)
                .with(frame.absolute(claim.address()) + "/card.png", mostWidth, mostHeight);
    }

    /** The claim that an address names; none where it is of another host, or of something else. A path is of this one. */
    private Optional<String> claimAt(@Nullable String url) {
        Matcher claim = CLAIM.matcher(url == null ? "" : url);
        String here = frame.absolute("").replaceFirst("^https?", "");
        return claim.matches() && (claim.group(1) == null || claim.group(1).equals(here))
                ? Optional.of(claim.group(2))
                : Optional.empty();
    }

    private static int most(@Nullable String pixels) {
        return pixels != null && pixels.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(pixels) : Integer.MAX_VALUE;
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
