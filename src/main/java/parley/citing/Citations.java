package parley.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Paragraph;
import parley.articles.Paragraphs;
import parley.claims.Claim;
import parley.facets.ClaimSearch;
import parley.site.Frame;
import parley.site.Link;
import parley.site.Slugs;

/** Makes citations of what the archive has; what they say in words they say in the reader's language. */
@Component
@Transactional(readOnly = true)
class Citations {

    private final Articles articles;
    private final Paragraphs paragraphs;
    private final ClaimSearch claims;
    private final Remarks remarks;
    private final Frame frame;

    Citations(Articles articles, Paragraphs paragraphs, ClaimSearch claims, Remarks remarks, Frame frame) {
        this.articles = articles;
        this.paragraphs = paragraphs;
        this.claims = claims;
        this.remarks = remarks;
        this.frame = frame;
    }

    Citation article(String slug, Locale locale) {
        Article article = Slugs.find(slug, articles::findBySlug);
        return new Citation(
                article.address(),
                link(article),
                null,
                data(article, article.code(), article.code(), article.address(), locale),
                null,
                remarks.reservations(article, locale),
                remarks.provenance(article, locale));
    }

    /** Also of a paragraph that the article no longer has: footnotes may name it. */
    Citation paragraph(String slug, String anchor, Locale locale) {
        Paragraph paragraph = paragraph(slug, anchor);
        Article article = paragraph.article();
        return new Citation(
                article.address() + "/" + anchor,
                link(article),
                new Link(remarks.say("paragraph", locale, paragraph.number()), paragraph.address()),
                data(article, article.code() + "-" + anchor, article.code(), paragraph.permalink(), locale),
                number(paragraph),
                remarks.reservations(paragraph, locale),
                remarks.provenance(paragraph, locale));
    }

    Citation claim(String id, Locale locale) {
        Claim claim = claims.one(id);
        return new Citation(
                claim.address(),
                link(claim.article()),
                new Link(id, claim.address()),
                data(claim.article(), id, id, claim.address(), locale),
                number(claim.paragraph()),
                remarks.reservations(claim.paragraph(), locale),
                remarks.provenance(claim, locale));
    }

    /** The paragraph with that anchor, which the article has or had. */
    Paragraph paragraph(String slug, String anchor) {
        return Slugs.find(anchor, known -> Slugs.isSlug(slug) ? paragraphs.find(slug, known) : Optional.empty());
    }

    /** The pages that cite the paragraphs which an article has now. */
    List<Link> paragraphs(String slug, Locale locale) {
        Article article = Slugs.find(slug, articles::findBySlug);
        return paragraphs.of(article).stream()
                .map(paragraph -> new Link(
                        remarks.say("paragraph", locale, paragraph.number()),
                        article.address() + "/" + paragraph.anchor() + CitePage.SUFFIX))
                .toList();
    }

    /**
     * @param key what reference managers tell it by, within the archive
     * @param place what is cited, as the archive calls it
     */
    private CSLItemData data(Article article, String key, String place, String address, Locale locale) {
        return ItemData.of(article)
                .id("parley-" + key)
                .archive(remarks.say("site.name", locale))
                .archiveLocation(place + ", " + remarks.say("article.version", locale, article.version()))
                .URL(frame.absolute(address))
                .build();
    }

    private static Link link(Article article) {
        return new Link(article.title().shown(), article.address());
    }

    private static @Nullable Integer number(Paragraph paragraph) {
        return paragraph.number() == 0 ? null : paragraph.number();
    }
}
