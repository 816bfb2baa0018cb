package parley.ingest;

import static java.util.Objects.requireNonNullElse;

import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.apparatus.NoteKind;
import parley.articles.Basis;
import parley.articles.Extent;
import parley.articles.Publication;
import parley.articles.Rights;
import parley.articles.Source;
import parley.articles.Title;
import parley.claims.Anchor;
import parley.claims.Certainty;
import parley.claims.ClaimKind;
import parley.debate.Outcome;
import parley.debate.OutcomeStatus;
import parley.ingest.ParseOutcome.Parsed;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.BylineDraft;
import parley.store.Drafts.ClaimDraft;
import parley.store.Drafts.NoteDraft;
import parley.store.Drafts.ParagraphDraft;
import parley.store.Drafts.PredictionDraft;
import parley.store.Drafts.SilentDraft;
import parley.store.Drafts.WithdrawalDraft;
import parley.subjects.Edtf;
import parley.versions.Reason;

/** Reads one annotation file against its source document. Every quote must occur in its paragraph. */
final class AnnotationReader {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

    private final Entry root;
    private final SourceDocument annotation;
    private final SourceDocument document;
    private final Consumer<Problem> problems;

    private AnnotationReader(
            Entry root, SourceDocument annotation, SourceDocument document, Consumer<Problem> problems) {
        this.root = root;
        this.annotation = annotation;
        this.document = document;
        this.problems = problems;
    }

    /** The article that both files make together; nothing where the source cannot be parsed at all. */
    static Optional<ArticleDraft> read(
            Entry root, SourceDocument annotation, SourceDocument document, Consumer<Problem> problems) {
        return new AnnotationReader(root, annotation, document, problems).read();
    }

    private Optional<ArticleDraft> read() {
        root.only("article", "authors", "lines", "paragraphs", "claims", "notes", "silent", "withdrawn", "changes");
        Entry article = root.entry("article");
        if (article == null) {
            root.wrong("article", "`article` is missing here");
            return Optional.empty();
        }
        return switch (SourceParser.parse(document, layout())) {
            case ParseOutcome.Rejected(var reasons) -> {
                reasons.forEach(problems);
                yield Optional.empty();
            }
            case Parsed parsed -> Optional.of(article(article, parsed));
        };
    }

    private Layout layout() {
        Map<String, Set<Integer>> named = new LinkedHashMap<>();
        Set<Integer> standfirst = new LinkedHashSet<>();
        Entry lines = root.entry("lines");
        if (lines != null) {
            lines.only("title", "byline", "section", "affiliation", "credit", "author-note", "standfirst", "other");
            for (String key : lines.keys()) {
                Set<Integer> numbers = new LinkedHashSet<>();
                for (Layout.Range range : ranges(lines, key)) {
                    for (int line = range.first(); line <= range.last(); line++) {
                        numbers.add(line);
                    }
                }
                if (key.equals("standfirst")) {
                    standfirst.addAll(numbers);
                } else {
                    named.put(key, numbers);
                }
            }
        }
        Entry paragraphs = root.entry("paragraphs");
        return new Layout(root.file(), named, standfirst, paragraphs == null ? List.of() : ranges(paragraphs, "lines"));
    }

    private static List<Layout.Range> ranges(Entry entry, String key) {
        List<Layout.Range> ranges = new ArrayList<>();
        for (String text : entry.words(key)) {
            Matcher range = RANGE.matcher(text);
            if (!range.matches()) {
                entry.wrong(key, "\"" + text + "\" is no range of lines; write 7 or 2-9");
                continue;
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last < first || last - first > 100_000) {
                entry.wrong(key, "\"" + text + "\" is no range of lines; lines count from 1");
                continue;
            }
            ranges.add(new Layout.Range(first, last, entry.line(key)));
        }
        return ranges;
    }

    /** The spans that one annotator marked, working alone: only place, kind and certainty are read. */
    static List<ClaimDraft> marked(Entry root, List<ParagraphDraft> paragraphs) {
        root.only("claims");
        List<ClaimDraft> claims = new ArrayList<>();
        for (Entry entry : root.entries("claims")) {
            anchor(entry, paragraphs)
                    .ifPresent(anchor -> claims.add(new ClaimDraft(
                            String.valueOf(claims.size() + 1),
                            entry.number("p"),
                            anchor,
                            entry.text("statement"),
                            entry.oneOf("kind", ClaimKind.class),
                            entry.oneOf("certainty", Certainty.class),
                            entry.words("holders"),
                            entry.words("summits"),
                            entry.words("actors"),
                            entry.words("topics"),
                            null)));
        }
        return claims;
    }

    private ArticleDraft article(Entry article, Parsed parsed) {
        article.only(
                "code",
                "slug",
                "former-slugs",
                "language",
                "title",
                "published",
                "revised",
                "publisher",
                "section",
                "address",
                "credit",
                "author-note",
                "rights");
        String code = article.text("code");
        if (!code.matches("[0-9]{3,}")) {
            article.wrong("code", "an article's code is three or more digits, not \"" + code + "\"");
        }
        List<ClaimDraft> claims = claims(code, parsed);
        return new ArticleDraft(
                code,
                article.slug("slug"),
                article.slugs("former-slugs"),
                title(article),
                requireNonNullElse(article.find("language"), "en"),
                publication(article, parsed),
                rights(article),
                new Source(document.name(), document.sha256(), annotation.sha256()),
                bylines(),
                parsed.paragraphs(),
                claims,
                notes(code, parsed),
                silent(parsed, claims),
                withdrawals(code, claims),
                changes(),
                null);
    }

    private Title title(Entry article) {
        Entry title = article.entry("title");
        if (title == null) {
            article.wrong("title", "`title` is missing here; give its `text`, or `supplied` and the `reason`");
            return new Title("?", false, null);
        }
        title.only("text", "supplied", "reason");
        if (title.has("supplied")) {
            return new Title(title.text("supplied"), true, title.text("reason"));
        }
        return new Title(printed(title, "text"), false, null);
    }

    /** Words of a key that the source must have word for word. */
    private String printed(Entry entry, String key) {
        String words = entry.text(key);
        verbatim(entry, key, words);
        return words;
    }

    private @Nullable String printedOrAbsent(Entry entry, String key) {
        String words = entry.find(key);
        if (words != null) {
            verbatim(entry, key, words);
        }
        return words;
    }

    private void verbatim(Entry entry, String key, String words) {
        try {
            String whole = String.join("\n", document.lines());
            if (!whole.contains(words)) {
                entry.wrong(
                        key,
                        "\"" + words + "\" does not occur in " + document.name() + "; nearest there: \""
                                + Nearest.to(words, whole) + "\"");
            }
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("parsed before", e);
        }
    }

    private Publication publication(Entry article, Parsed parsed) {
        Entry published = article.entry("published");
        Edtf date = published == null ? null : published.parse("date", Edtf::parse);
        Basis basis = Basis.STATED;
        String reason = null;
        if (published != null) {
            published.only("date", "basis", "reason");
            basis = published.oneOf("basis", Basis.class);
            reason = published.find("reason");
            if (basis == Basis.INFERRED && reason == null) {
                published.wrong("basis", "an inferred date needs a `reason`");
            }
        }
        if (date == null && parsed.published() != null) {
            date = Edtf.parse(parsed.published());
        }
        if (date == null || date.earliest() == null || date.latest() == null) {
            article.wrong(
                    "published",
                    "the source states no date of publication; give under `published` a `date` that is closed on both"
                            + " sides, `basis: inferred` and the `reason`");
            date = Edtf.parse("0001-01-01");
        }
        Edtf revised = article.parse("revised", Edtf::parse);
        Entry publisher = article.entry("publisher");
        if (publisher != null) {
            publisher.only("name", "reason");
        }
        String address = article.find("address");
        CatalogueReader.address(article, "address", address);
        Entry paragraphs = root.entry("paragraphs");
        if (paragraphs != null) {
            paragraphs.only("breaks", "lines");
        }
        return new Publication(
                date.text(),
                requireNonNullElse(date.earliest(), LocalDate.MIN),
                requireNonNullElse(date.latest(), LocalDate.MAX),
                basis,
                reason,
                revised == null ? parsed.revised() : revised.text(),
                publisher == null ? null : publisher.text("name"),
                publisher == null ? null : publisher.find("reason"),
                printedOrAbsent(article, "section"),
                address,
                printedOrAbsent(article, "credit"),
                printedOrAbsent(article, "author-note"),
                paragraphs == null ? null : paragraphs.text("breaks"));
    }

    private static Rights rights(Entry article) {
        Entry rights = article.entry("rights");
        if (rights == null) {
            article.wrong("rights", "`rights` is missing here; give `uri`, `statement` and `extent`");
            return new Rights("?", "?", Extent.METADATA);
        }
        rights.only("uri", "statement", "extent");
        String uri = rights.text("uri");
        if (!uri.matches("https?://rightsstatements\\.org/vocab/[A-Za-z-]+/1\\.0/")) {
            rights.wrong("uri", "\"" + uri + "\" is no rights statement of rightsstatements.org");
        }
        return new Rights(uri, rights.text("statement"), rights.oneOf("extent", Extent.class));
    }

    private List<BylineDraft> bylines() {
        List<BylineDraft> bylines = new ArrayList<>();
        for (Entry author : root.entries("authors")) {
            author.only("author", "printed", "affiliation");
            bylines.add(new BylineDraft(
                    author.slug("author"), printedOrAbsent(author, "printed"), printedOrAbsent(author, "affiliation")));
        }
        if (bylines.isEmpty()) {
            root.wrong("authors", "`authors` is missing here; where the source names none, write `author: not-named`");
        }
        return bylines;
    }

    private List<ClaimDraft> claims(String code, Parsed parsed) {
        List<ClaimDraft> claims = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : root.entries("claims")) {
            entry.only(
                    "id",
                    "p",
                    "quote",
                    "prefix",
                    "suffix",
                    "statement",
                    "kind",
                    "certainty",
                    "holders",
                    "summits",
                    "actors",
                    "topics",
                    "prediction");
            String id = id(entry, Pattern.quote(code) + "-[0-9]{3,}", code + "-017", ids);
            Optional<Anchor> anchor = anchor(entry, parsed.paragraphs());
            List<String> topics = entry.words("topics");
            if (topics.isEmpty() || topics.size() > 3) {
                entry.wrong("topics", "a claim has one to three `topics`, this one has " + topics.size());
            }
            List<String> holders = entry.words("holders");
            ClaimKind kind = entry.oneOf("kind", ClaimKind.class);
            Certainty certainty = entry.oneOf("certainty", Certainty.class);
            PredictionDraft prediction = prediction(entry);
            if (prediction != null && kind != ClaimKind.PREDICTIVE) {
                entry.wrong("prediction", "only a predictive claim has a `prediction`");
            }
            String statement = entry.text("statement");
            anchor.ifPresent(place -> claims.add(new ClaimDraft(
                    id,
                    entry.number("p"),
                    place,
                    statement,
                    kind,
                    certainty,
                    holders.isEmpty() ? List.of(ClaimDraft.AUTHOR) : holders,
                    entry.words("summits"),
                    entry.words("actors"),
                    topics,
                    prediction)));
        }
        return claims;
    }

    private static String id(Entry entry, String pattern, String example, Set<String> ids) {
        String id = entry.text("id");
        if (entry.has("id") && !id.matches(pattern)) {
            entry.wrong("id", "\"" + id + "\" is no id for this article; write it like " + example);
        }
        if (!ids.add(id)) {
            entry.wrong("id", "the id " + id + " is given twice; give the later one a number that was never used");
        }
        return id;
    }

    private static Optional<Anchor> anchor(Entry entry, List<ParagraphDraft> paragraphs) {
        int number = entry.number("p");
        Optional<ParagraphDraft> paragraph = paragraphs.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst();
        if (paragraph.isEmpty()) {
            entry.wrong(
                    "p",
                    "there is no paragraph " + number + "; the article has "
                            + paragraphs.getLast().number());
            return Optional.empty();
        }
        String text = paragraph.get().text();
        String quote = entry.text("quote");
        Optional<Anchor> anchor = Anchor.find(text, quote, entry.exactly("prefix"), entry.exactly("suffix"));
        if (anchor.isEmpty() && entry.has("quote")) {
            entry.wrong("quote", whyNotFound(quote, text, number, paragraphs));
        }
        return anchor;
    }

    private static String whyNotFound(String quote, String text, int number, List<ParagraphDraft> paragraphs) {
        if (text.contains(quote)) {
            return "the quote does not stand in paragraph " + number
                    + " exactly once with this context; give the words directly before it as `prefix`, or directly"
                    + " behind it as `suffix`, spaces included: \"" + quote + "\"";
        }
        return paragraphs.stream()
                .filter(other -> other.text().contains(quote))
                .findFirst()
                .map(other -> "the quote stands in paragraph " + other.number() + ", not in " + number + ": \"" + quote
                        + "\"")
                .orElseGet(() -> "the quote does not occur word for word in paragraph " + number + ": \"" + quote
                        + "\"; nearest there: \"" + Nearest.to(quote, text) + "\"");
    }

    private static @Nullable PredictionDraft prediction(Entry claim) {
        Entry entry = claim.entry("prediction");
        if (entry == null) {
            return null;
        }
        entry.only("horizon", "basis", "criterion", "outcome");
        entry.text("horizon");
        Edtf horizon = entry.parse("horizon", Edtf::parse);
        String basis = entry.text("basis");
        String criterion = entry.text("criterion");
        Outcome outcome = Outcome.OPEN;
        Entry settled = entry.entry("outcome");
        if (settled != null) {
            settled.only("status", "on", "line", "source");
            OutcomeStatus status = settled.oneOf("status", OutcomeStatus.class);
            Edtf on = settled.parse("on", Edtf::parse);
            CatalogueReader.address(settled, "source", settled.find("source"));
            try {
                outcome = new Outcome(
                        status, on == null ? null : on.text(), settled.find("line"), settled.find("source"));
            } catch (IllegalArgumentException e) {
                settled.wrong(
                        "status",
                        e.getMessage() + "; add `line` and `source`, or leave the outcome out: it stays open");
            }
        }
        return horizon == null ? null : new PredictionDraft(horizon, basis, criterion, outcome);
    }

    private List<NoteDraft> notes(String code, Parsed parsed) {
        List<NoteDraft> notes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : root.entries("notes")) {
            entry.only("id", "p", "quote", "prefix", "suffix", "kind", "text", "source");
            String id = id(entry, Pattern.quote(code) + "-n[0-9]+", code + "-n3", ids);
            NoteKind kind = entry.oneOf("kind", NoteKind.class);
            String text = entry.text("text");
            Entry source = entry.entry("source");
            if (source != null) {
                source.only("title", "url");
                CatalogueReader.address(source, "url", source.find("url"));
            }
            anchor(entry, parsed.paragraphs())
                    .ifPresent(anchor -> notes.add(new NoteDraft(
                            id,
                            entry.number("p"),
                            kind,
                            anchor,
                            text,
                            source == null ? null : source.text("title"),
                            source == null ? null : source.find("url"))));
        }
        return notes;
    }

    /** Every sentence carries a claim, or stands here with the reason why it carries none. */
    private List<SilentDraft> silent(Parsed parsed, List<ClaimDraft> claims) {
        List<SilentDraft> silent = new ArrayList<>();
        Set<List<Object>> explained = new HashSet<>();
        for (Entry entry : root.entries("silent")) {
            entry.only("p", "text", "reason");
            SilentDraft draft = new SilentDraft(entry.number("p"), entry.text("text"), entry.text("reason"));
            silent.add(draft);
            explained.add(List.of(draft.paragraph(), draft.text()));
            if (sentencesWithoutClaim(parsed, claims).stream()
                    .noneMatch(other -> other.paragraph() == draft.paragraph()
                            && other.text().equals(draft.text()))) {
                entry.wrong(
                        "text",
                        "this is no sentence without a claim of paragraph " + draft.paragraph() + ": \"" + draft.text()
                                + "\"; give a whole sentence, and only where no claim touches it");
            }
        }
        for (SilentDraft sentence : sentencesWithoutClaim(parsed, claims)) {
            if (!explained.contains(List.<Object>of(sentence.paragraph(), sentence.text()))) {
                problems.accept(new Problem(
                        document.name(),
                        parsed.paragraphs().stream()
                                .filter(paragraph -> paragraph.number() == sentence.paragraph())
                                .mapToInt(ParagraphDraft::firstLine)
                                .findFirst()
                                .orElse(1),
                        "no claim touches this sentence of paragraph " + sentence.paragraph() + ": \"" + sentence.text()
                                + "\"; add the claim, or list it under `silent` with the reason"));
            }
        }
        return silent;
    }

    private List<SilentDraft> sentencesWithoutClaim(Parsed parsed, List<ClaimDraft> claims) {
        List<SilentDraft> without = new ArrayList<>();
        for (ParagraphDraft paragraph : parsed.paragraphs()) {
            Sentences.of(paragraph.text(), "en").stream()
                    .filter(sentence -> claims.stream()
                            .noneMatch(claim -> claim.paragraph() == paragraph.number()
                                    && sentence.touches(
                                            claim.anchor().start(),
                                            claim.anchor().end())))
                    .forEach(sentence -> without.add(new SilentDraft(paragraph.number(), sentence.text(), "")));
        }
        return without;
    }

    private List<WithdrawalDraft> withdrawals(String code, List<ClaimDraft> claims) {
        List<WithdrawalDraft> withdrawals = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : root.entries("withdrawn")) {
            entry.only("id", "on", "reason");
            String id = id(entry, Pattern.quote(code) + "-(?:[0-9]{3,}|[np][0-9]+)", code + "-017", ids);
            if (claims.stream().anyMatch(claim -> claim.id().equals(id))) {
                entry.wrong("id", "the claim " + id + " is withdrawn here and put forward above; do one of the two");
            }
            LocalDate on = entry.parse("on", AnnotationReader::day);
            String reason = entry.text("reason");
            if (on == null) {
                entry.wrong("on", "`on` must say the day of the withdrawal, like 2026-11-22");
            } else {
                withdrawals.add(new WithdrawalDraft(id, on, reason));
            }
        }
        return withdrawals;
    }

    /** What the editors say of the changes that they made. */
    private List<Reason> changes() {
        List<Reason> changes = new ArrayList<>();
        for (Entry entry : root.entries("changes")) {
            entry.only("when", "what", "why");
            LocalDate when = entry.parse("when", AnnotationReader::day);
            String what = entry.text("what");
            String why = entry.text("why");
            if (when == null) {
                entry.wrong("when", "`when` must say the day of the change, like 2026-11-22");
            } else {
                changes.add(new Reason(when, what, why));
            }
        }
        return changes;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day; write it like 2026-11-22", e);
        }
    }
}
