package parley.dataset;

import static parley.dataset.Column.maybe;
import static parley.dataset.Column.number;
import static parley.dataset.Column.text;
import static parley.dataset.Column.word;
import static parley.dataset.Triples.DCTERMS;
import static parley.dataset.Triples.OA;
import static parley.dataset.Triples.PROV;
import static parley.dataset.Triples.SCHEMA;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.authors.Author;
import parley.claims.Certainty;
import parley.claims.Claim;
import parley.claims.ClaimKind;
import parley.records.ClaimJson;
import parley.records.ClaimJson.QuoteJson;

/** Claims, whose they are and what they are about. */
final class ClaimKinds {

    static final Kind<Claim, ClaimJson> CLAIMS = new Kind<>(
            "claims",
            "What the articles claim, each tied to the words that carry it.",
            Claim.class,
            ClaimJson::of,
            ClaimKinds::facts,
            List.of(
                    Table.<ClaimJson>of(
                                    "claims",
                                    "What the articles claim, each tied to the words that carry it.",
                                    "id",
                                    text("id", "It never names another claim.", ClaimJson::id),
                                    text("url", "Its address within the archive.", ClaimJson::url),
                                    text("article", "The article's slug.", ClaimJson::article),
                                    text("paragraph", "The paragraph's id.", ClaimJson::paragraph),
                                    maybe(
                                            "quote",
                                            "The words; absent where rights withhold them.",
                                            of(it -> it.exact())),
                                    maybe("prefix", "The characters before them.", of(it -> it.prefix())),
                                    maybe("suffix", "The characters behind them.", of(it -> it.suffix())),
                                    Column.<ClaimJson>number(
                                                    "start",
                                                    "Offset of the first character in the paragraph, in UTF-16 units.",
                                                    of(QuoteJson::start))
                                            .optional(),
                                    Column.<ClaimJson>number(
                                                    "end", "Offset behind the last character.", of(QuoteJson::end))
                                            .optional(),
                                    text("statement", "One sentence in the archive's own words.", ClaimJson::statement),
                                    word("kind", "What sort of claim.", ClaimKind.class, ClaimJson::kind),
                                    word(
                                            "certainty",
                                            "How surely it is put forward.",
                                            Certainty.class,
                                            ClaimJson::certainty))
                            .with("article", "articles", "slug")
                            .with("article paragraph", "paragraphs", "article id"),
                    Table.<ClaimJson, Held>of(
                                    "claim_holders",
                                    "Who holds a claim: an author of its article, or an actor whom the author reports.",
                                    "claim position",
                                    claim -> IntStream.range(0, claim.holders().size())
                                            .mapToObj(at -> Held.of(claim, at)),
                                    text("claim", "The claim's id.", Held::claim),
                                    number("position", "From 1.", Held::position),
                                    maybe("author", "The author's slug, where it is one.", Held::author),
                                    maybe("actor", "The actor's slug, where it is one.", Held::actor))
                            .with("claim", "claims", "id")
                            .with("author", "authors", "slug")
                            .with("actor", "actors", "slug"),
                    about("summit", ClaimJson::summits),
                    about("actor", ClaimJson::actors),
                    about("topic", ClaimJson::topics)));

    private ClaimKinds() {}

    private record About(String claim, String subject) {}

    private record Held(
            String claim,
            int position,
            @Nullable String author,
            @Nullable String actor) {

        static Held of(ClaimJson claim, int at) {
            String slug = claim.holders().get(at);
            boolean author = claim.authors().contains(slug);
            return new Held(claim.id(), at + 1, author ? slug : null, author ? null : slug);
        }
    }

    private static Function<ClaimJson, @Nullable Object> of(Function<QuoteJson, Object> part) {
        return claim -> {
            QuoteJson quote = claim.quote();
            return quote == null ? null : part.apply(quote);
        };
    }

    private static Table<ClaimJson, About> about(String subject, Function<ClaimJson, List<String>> slugs) {
        return Table.<ClaimJson, About>of(
                        "claim_" + subject + "s",
                        "Which " + subject + "s a claim is about.",
                        "claim " + subject,
                        claim -> slugs.apply(claim).stream().map(slug -> new About(claim.id(), slug)),
                        text("claim", "The claim's id.", About::claim),
                        text(subject, "The " + subject + "'s slug.", About::subject))
                .with("claim", "claims", "id")
                .with(subject, subject + "s", "slug");
    }

    private static void facts(ClaimJson claim, Triples triples) {
        String target = claim.url() + "#target";
        Triples.Thing thing = triples.about(claim.url())
                .is(SCHEMA + "Claim")
                .is(OA + "Annotation")
                .elsewhere(OA + "motivatedBy", OA + "classifying")
                .to(OA + "hasTarget", target)
                .text(SCHEMA + "text", claim.statement(), "en")
                .to(SCHEMA + "appearance", "/articles/" + claim.article())
                .to(DCTERMS + "type", "/claims?kind=" + claim.kind())
                .to(SCHEMA + "additionalType", "/claims?certainty=" + claim.certainty());
        IntStream.range(0, claim.holders().size())
                .mapToObj(at -> Held.of(claim, at))
                .filter(held -> !Author.NOT_NAMED.equals(held.author()))
                .forEach(held -> thing.to(
                        PROV + "wasAttributedTo",
                        held.author() == null ? "/actors/" + held.actor() : "/authors/" + held.author()));
        claim.summits().forEach(slug -> thing.to(SCHEMA + "about", "/summits/" + slug));
        claim.actors().forEach(slug -> thing.to(SCHEMA + "about", "/actors/" + slug));
        claim.topics().forEach(slug -> thing.to(SCHEMA + "about", "/topics/" + slug));
        Triples.Thing place = triples.about(target)
                .is(OA + "SpecificResource")
                .to(OA + "hasSource", "/articles/" + claim.article() + "#" + claim.paragraph());
        QuoteJson quote = claim.quote();
        if (quote != null) {
            place.to(OA + "hasSelector", claim.url() + "#quote").to(OA + "hasSelector", claim.url() + "#position");
            triples.about(claim.url() + "#quote")
                    .is(OA + "TextQuoteSelector")
                    .text(OA + "exact", quote.exact())
                    .text(OA + "prefix", quote.prefix())
                    .text(OA + "suffix", quote.suffix());
            triples.about(claim.url() + "#position")
                    .is(OA + "TextPositionSelector")
                    .number(OA + "start", quote.start())
                    .number(OA + "end", quote.end());
        }
    }
}
