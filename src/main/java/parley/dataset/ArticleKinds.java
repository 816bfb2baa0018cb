package parley.dataset;

import static parley.dataset.Column.maybe;
import static parley.dataset.Column.number;
import static parley.dataset.Column.text;
import static parley.dataset.Column.truth;
import static parley.dataset.Column.word;
import static parley.dataset.Triples.DCTERMS;
import static parley.dataset.Triples.OA;
import static parley.dataset.Triples.SCHEMA;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.apparatus.Note;
import parley.apparatus.NoteKind;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Basis;
import parley.articles.Extent;
import parley.articles.Paragraph;
import parley.articles.ParagraphRole;
import parley.authors.Author;
import parley.records.ArticleJson;
import parley.records.AuthorJson;
import parley.records.NoteJson;
import parley.records.ParagraphJson;

/** What was written, by whom, and what editors say about the text. */
final class ArticleKinds {

    static final Kind<Article, ArticleJson> ARTICLES = new Kind<>(
            "articles",
            "The articles, without their text.",
            Article.class,
            article -> ArticleJson.of(article, null),
            ArticleKinds::facts,
            List.of(
                    Table.<ArticleJson>of(
                            "articles",
                            "The articles, with their publication, rights and source.",
                            "slug",
                            text("slug", "The last part of its address.", ArticleJson::slug),
                            text("code", "The first part of the ids of its claims.", ArticleJson::code),
                            text("url", "Its address within the archive.", ArticleJson::url),
                            text("title", "Without brackets.", ArticleJson::title),
                            truth("title_supplied", "Whether the archive gave it.", ArticleJson::titleSupplied),
                            text("language", "Of the text, as a BCP 47 tag.", ArticleJson::language),
                            text(
                                    "published",
                                    "EDTF.",
                                    article -> article.published().get("date")),
                            word(
                                    "published_basis",
                                    "Whether the source says so.",
                                    Basis.class,
                                    article -> article.published().get("basis")),
                            maybe(
                                    "published_reason",
                                    "From what an inferred date was inferred.",
                                    article -> article.published().get("reason")),
                            maybe("revised", "EDTF.", ArticleJson::revised),
                            maybe("publisher", "Absent where the source names none.", ArticleJson::publisher),
                            maybe("address", "Where it was published on the web.", ArticleJson::address),
                            text(
                                    "rights",
                                    "The statement at rightsstatements.org.",
                                    it -> it.rights().uri()),
                            text(
                                    "rights_statement",
                                    "Who holds the rights.",
                                    it -> it.rights().statement()),
                            word(
                                    "extent",
                                    "How much of the text may be shown, here too.",
                                    Extent.class,
                                    it -> it.rights().extent()),
                            text(
                                    "source_file",
                                    "The document that it was taken from.",
                                    it -> it.source().file()),
                            text(
                                    "source_sha256",
                                    "Of that document.",
                                    it -> it.source().sha256()),
                            number("version", "Counts from 1, with every change of the text.", ArticleJson::version)),
                    Table.<ArticleJson, Line>of(
                                    "bylines",
                                    "Who wrote which article, as it is printed there.",
                                    "article position",
                                    article -> IntStream.range(
                                                    0, article.authors().size())
                                            .mapToObj(at -> new Line(
                                                    article.slug(),
                                                    at + 1,
                                                    article.authors().get(at))),
                                    text("article", "The article's slug.", Line::article),
                                    number("position", "From 1.", Line::position),
                                    text(
                                            "author",
                                            "The author's slug.",
                                            line -> line.byline().slug()),
                                    maybe(
                                            "printed",
                                            "The name as printed.",
                                            line -> line.byline().printed()),
                                    maybe(
                                            "affiliation",
                                            "As printed.",
                                            line -> line.byline().affiliation()))
                            .with("article", "articles", "slug")
                            .with("author", "authors", "slug")));

    static final Kind<Paragraph, ParagraphJson> PARAGRAPHS = new Kind<>(
            "paragraphs",
            "The text, paragraph by paragraph, as far as rights allow it.",
            Paragraph.class,
            ArticleKinds::standing,
            (paragraph, triples) -> triples.about(paragraph.url())
                    .is(SCHEMA + "CreativeWork")
                    .to(SCHEMA + "isPartOf", "/articles/" + paragraph.article())
                    .number(SCHEMA + "position", paragraph.n())
                    .text(SCHEMA + "sha256", paragraph.sha256())
                    .text(SCHEMA + "text", paragraph.text()),
            List.of(Table.<ParagraphJson>of(
                            "paragraphs",
                            "The text, paragraph by paragraph, as far as rights allow it.",
                            "article id",
                            text("article", "The article's slug.", ParagraphJson::article),
                            text("id", "The fragment of its address.", ParagraphJson::id),
                            text("url", "Its address within the archive.", ParagraphJson::url),
                            number("n", "Its place, from 1; 0 for a standfirst.", ParagraphJson::n),
                            word("role", "What it is in its article.", ParagraphRole.class, ParagraphJson::role),
                            maybe("text", "Word for word; absent where rights do not allow it.", ParagraphJson::text),
                            text("sha256", "Of the text in UTF-8.", ParagraphJson::sha256))
                    .with("article", "articles", "slug")));

    static final Kind<Note, NoteJson> NOTES = new Kind<>(
            "notes",
            "Editors' notes on words of a text.",
            Note.class,
            NoteJson::of,
            (note, triples) -> triples.about(note.url())
                    .is(OA + "Annotation")
                    .elsewhere(OA + "motivatedBy", OA + "commenting")
                    .to(OA + "hasTarget", "/articles/" + note.article() + "#" + note.paragraph())
                    .text(DCTERMS + "type", note.kind())
                    .text(OA + "bodyValue", note.text())
                    .elsewhere(DCTERMS + "source", note.sourceUrl()),
            List.of(Table.<NoteJson>of(
                            "notes",
                            "Editors' notes on words of a text.",
                            "id",
                            text("id", "It never names another note.", NoteJson::id),
                            text("url", "Its address within the archive.", NoteJson::url),
                            text("article", "The article's slug.", NoteJson::article),
                            text("paragraph", "The paragraph's id.", NoteJson::paragraph),
                            word("kind", "Whether it marks a slip or explains.", NoteKind.class, NoteJson::kind),
                            maybe("exact", "The words; absent where rights do not allow the text.", NoteJson::exact),
                            number("start", "Offset of the first character, in UTF-16 units.", NoteJson::start),
                            number("end", "Offset behind the last character.", NoteJson::end),
                            text("text", "What the note says.", NoteJson::text),
                            maybe("source_title", "What it rests on.", NoteJson::sourceTitle),
                            maybe("source_url", "Where that is.", NoteJson::sourceUrl))
                    .with("article paragraph", "paragraphs", "article id")));

    private ArticleKinds() {}

    private record Line(String article, int position, ArticleJson.BylineJson byline) {}

    static Kind<Author, AuthorJson> authors(Articles articles) {
        return new Kind<>(
                "authors",
                "Who wrote; one stands for everyone whom a source does not name.",
                Author.class,
                author -> AuthorJson.of(
                        author,
                        articles.byAuthor(author.slug()).stream()
                                .map(Article::address)
                                .toList()),
                ArticleKinds::facts,
                List.of(Table.<AuthorJson>of(
                        "authors",
                        "Who wrote; one stands for everyone whom a source does not name.",
                        "slug",
                        text("slug", "The last part of the address.", AuthorJson::slug),
                        text("url", "The address within the archive.", AuthorJson::url),
                        text("name", "Given name first.", AuthorJson::name),
                        text("sort_name", "Family name first.", AuthorJson::sortName),
                        truth("named", "False for the one whom no source names.", AuthorJson::named),
                        maybe("note", "An editor's note.", AuthorJson::note))));
    }

    /** What an article once had is not part of its text any more. */
    private static @Nullable ParagraphJson standing(Paragraph paragraph) {
        return paragraph.retiredOn() == null ? ParagraphJson.of(paragraph) : null;
    }

    /** Whom no source names is no person that a machine should take for one. */
    private static void facts(AuthorJson author, Triples triples) {
        if (author.named()) {
            triples.about(author.url()).is(SCHEMA + "Person").text(SCHEMA + "name", author.name());
        }
    }

    private static void facts(ArticleJson article, Triples triples) {
        Triples.Thing thing = triples.about(article.url())
                .is(SCHEMA + "Article")
                .text(
                        SCHEMA + "name",
                        article.titleSupplied() ? "[" + article.title() + "]" : article.title(),
                        article.language())
                .text(SCHEMA + "inLanguage", article.language())
                .date(DCTERMS + "issued", article.published().get("date"))
                .date(DCTERMS + "modified", article.revised())
                .text(DCTERMS + "publisher", article.publisher())
                .elsewhere(SCHEMA + "sameAs", article.address())
                .elsewhere(DCTERMS + "rights", article.rights().uri())
                .text(DCTERMS + "accessRights", article.rights().extent())
                .text(DCTERMS + "source", article.source().file())
                .number(SCHEMA + "version", article.version());
        article.authors().stream()
                .filter(byline -> !byline.slug().equals(Author.NOT_NAMED))
                .forEach(byline -> thing.to(SCHEMA + "author", "/authors/" + byline.slug()));
    }
}
