package parley.citing;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.articles.Publication;
import parley.articles.Rights;
import parley.authors.Author;
import parley.claims.Claim;
import parley.site.Frame;
import parley.site.Slugs;
import parley.subjects.Edtf;

/** Says in sentences what goes with a citation and has no field of its own. */
@Component
class Remarks {

    private final MessageSource messages;
    private final Frame frame;

    Remarks(MessageSource messages, Frame frame) {
        this.messages = messages;
        this.frame = frame;
    }

    /** What the source of an article does not say, or not for certain. */
    List<String> reservations(Article article, Locale locale) {
        Publication publication = article.publication();
        List<String> said = new ArrayList<>();
        if (article.title().supplied()) {
            said.add(
                    say("cite.title-supplied", locale, orNothing(article.title().reason())));
        }
        if (!article.authors().stream().allMatch(Author::named)) {
            said.add(say("cite.not-named", locale));
        }
        String published = publication.publishedDate().inWords(locale);
        if (publication.inferred()) {
            said.add(say("cite.date-inferred", locale, published, orNothing(publication.publishedReason())));
        } else if (!publication.publishedEarliest().equals(publication.publishedLatest())
                || ItemData.doubtful(publication)) {
            said.add(say("cite.date", locale, published));
        }
        if (publication.publisherReason() != null) {
            said.add(say("cite.publisher-inferred", locale, publication.publisherReason()));
        }
        return said;
    }

    /** Besides, that the article no longer has the paragraph, where that is so. */
    List<String> reservations(Paragraph paragraph, Locale locale) {
        List<String> said = reservations(paragraph.article(), locale);
        LocalDate retired = paragraph.retiredOn();
        if (retired != null) {
            said.add(say("cite.retired", locale, Edtf.of(retired).inWords(locale)));
        }
        return said;
    }

    /** Which text it is, where it appeared and whose it is. */
    List<String> provenance(Article article, Locale locale) {
        List<String> said = new ArrayList<>();
        said.add(say("cite.text", locale, article.version(), article.source().sha256()));
        if (article.publication().address() != null) {
            said.add(say("cite.published-at", locale, article.publication().address()));
        }
        Rights rights = article.rights();
        said.add(say("cite.rights", locale, rights.statement(), rights.uri()));
        said.add(say("extent." + Slugs.of(rights.extent()), locale));
        return said;
    }

    List<String> provenance(Paragraph paragraph, Locale locale) {
        List<String> said = provenance(paragraph.article(), locale);
        said.addFirst(say(
                "cite.paragraph", locale, say("article.paragraph", locale, paragraph.number()), paragraph.sha256()));
        return said;
    }

    /** Its words only where the rights in the article allow them. */
    List<String> provenance(Claim claim, Locale locale) {
        List<String> said = provenance(claim.paragraph(), locale);
        said.addFirst(say("cite.place", locale, frame.absolute(claim.permalink())));
        if (claim.article().showsQuotes()) {
            said.addFirst(say("cite.quote", locale, claim.anchor().exact()));
        }
        said.addFirst(say("cite.claim", locale, claim.id(), claim.statement()));
        return said;
    }

    String say(String key, Locale locale, Object... arguments) {
        return requireNonNullElse(messages.getMessage(key, arguments, locale), key)
                .strip();
    }

    private static String orNothing(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
