package parley.articles;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paragraph of an article, word for word as its source has it. */
@Entity
public class Paragraph {

    /** The parameter by which an address says which text it was made for. */
    public static final String TEXT = "text";

    /** Hexadecimal digits that tell the versions of a paragraph apart in an address. */
    public static final int MARK = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private String anchor;
    private int sequenceNumber;

    @Enumerated(EnumType.STRING)
    private ParagraphRole role;

    private String text;
    private String sha256;
    private @Nullable LocalDate retiredOn;
    private int sinceVersion = 1;
    private @Nullable Integer retiredIn;

    @SuppressWarnings("NullAway.Init")
    protected Paragraph() {}

    /**
     * @param anchor the fragment of its address, as {@code p7}; never given to another paragraph of the article
     * @param sequenceNumber its place in the article, from 1; 0 for a standfirst
     */
    @SuppressWarnings("NullAway.Init")
    public Paragraph(
            Article article, String anchor, int sequenceNumber, ParagraphRole role, String text, String sha256) {
        this.article = article;
        this.anchor = anchor;
        revise(sequenceNumber, role, text, sha256);
    }

    /** Takes place and words as they are now; the anchor stays, and a retired paragraph is in use again. */
    public final void revise(int newNumber, ParagraphRole newRole, String newText, String newSha256) {
        this.sequenceNumber = newNumber;
        this.role = newRole;
        this.text = newText;
        this.sha256 = newSha256;
        this.retiredOn = null;
    }

    /** The article no longer has this paragraph; its address and words are kept. */
    public void retire(LocalDate on) {
        if (retiredOn == null) {
            this.retiredOn = on;
        }
    }

    /** It is as it is now since that version of its article. */
    public void standsSince(int version) {
        this.sinceVersion = version;
        this.retiredIn = null;
    }

    /** That version of its article is the first without it. */
    public void leftIn(int version) {
        this.retiredIn = version;
    }

    public Article article() {
        return article;
    }

    public String anchor() {
        return anchor;
    }

    public int number() {
        return sequenceNumber;
    }

    public ParagraphRole role() {
        return role;
    }

    public String text() {
        return text;
    }

    public String sha256() {
        return sha256;
    }

    /** The beginning of its SHA-256, long enough to tell this text from any other that an article ever had. */
    public String mark() {
        return sha256.substring(0, MARK);
    }

    public @Nullable LocalDate retiredOn() {
        return retiredOn;
    }

    /** The version of its article since which it is as it is; 1 where it was so before versions were kept. */
    public int sinceVersion() {
        return sinceVersion;
    }

    /** The first version of its article that does not have it; absent while it is in use. */
    public @Nullable Integer retiredIn() {
        return retiredIn;
    }

    public String address() {
        return article.address() + "#" + anchor;
    }

    /** Its address to pass on. */
    public String permalink() {
        return permalink(anchor);
    }

    /**
     * The address to pass on of something in it: it carries the beginning of the SHA-256, by which the page notices, and
     * says, that the paragraph was revised since.
     */
    public String permalink(String fragment) {
        return article.address() + "?" + TEXT + "=" + mark() + "#" + fragment;
    }
}
