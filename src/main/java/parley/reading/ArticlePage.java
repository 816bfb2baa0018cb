package parley.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.articles.Byline;
import parley.articles.Publication;
import parley.articles.Rights;
import parley.articles.Source;
import parley.articles.Title;
import parley.claims.ClaimCard;
import parley.metadata.Described;
import parley.metadata.Metadata;
import parley.site.Link;
import parley.versions.History;

/**
 * The page of one article.
 *
 * @param revised in words
 * @param minutes that reading the text takes, at 230 words a minute
 * @param layers what lies over the text
 * @param linked what became of the text that the address was made for; absent where that text stands here, or the
 *     address does not say
 */
public record ArticlePage(
        ArticleCard card,
        Title title,
        Publication publication,
        @Nullable String revised,
        List<Byline> bylines,
        Rights rights,
        Source source,
        int version,
        int minutes,
        boolean showsText,
        Layers layers,
        Strip strip,
        List<MarkedParagraph> paragraphs,
        List<RetiredParagraph> retired,
        List<WithdrawnClaim> withdrawn,
        @Nullable LinkedText linked,
        Metadata metadata)
        implements Described {

    /**
     * A paragraph with its claims and notes marked in place.
     *
     * @param html the words, escaped, with marks
     * @param opening its first words
     * @param textFragment the directive by which browsers find the words
     * @param beside its claims and notes in the order of their words
     */
    public record MarkedParagraph(
            String anchor,
            int number,
            boolean standfirst,
            @Nullable String html,
            String opening,
            String permalink,
            String textFragment,
            List<Beside> beside) {

        public long claims() {
            return beside.stream().filter(item -> item.claim() != null).count();
        }

        public long notes() {
            return beside.size() - claims();
        }
    }

    /** What stands beside the text: a claim or a note. */
    public record Beside(
            @Nullable ClaimCard claim, @Nullable NoteView note) {}

    /** An editorial note beside its paragraph. */
    public record NoteView(
            String id,
            String kind,
            String exact,
            String text,
            @Nullable String sourceTitle,
            @Nullable String sourceUrl) {}

    /**
     * A paragraph that the article no longer has.
     *
     * @param on the day from which it has not, in words
     */
    public record RetiredParagraph(String anchor, String on) {}

    /**
     * A claim that the archive no longer puts forward, or a note or paragraph that it no longer has.
     *
     * @param anchor the fragment by which links lead here
     * @param on the day of its withdrawal, in words
     */
    public record WithdrawnClaim(String id, String anchor, String address, String on, String reason) {}

    /**
     * The paragraph that an address was made for, where it reads otherwise now.
     *
     * @param retired the paragraph, where the article no longer has it; absent where its words were revised
     * @param earlier the version that had it; absent where none is kept that did
     */
    public record LinkedText(@Nullable RetiredParagraph retired, History.@Nullable Earlier earlier) {}

    /** The authors' names as a citation gives them. */
    public String authors() {
        return card.authors().stream().map(Link::label).collect(joining(", "));
    }

    public String canonical() {
        return card.address();
    }

    public String versions() {
        return card.address() + "/versions";
    }

    public String json() {
        return card.address() + ".json";
    }
}
