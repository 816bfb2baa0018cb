package parley.ingest;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.Catalogue;
import parley.store.Drafts.ParagraphDraft;
import parley.store.Drafts.QuestionDraft;
import parley.store.Drafts.WithdrawnDraft;
import parley.store.Likeness;

/**
 * A published id is a promise: each is put forward, leads on or is withdrawn with a reason, and never moves to something
 * else. The list has a line for each: the id, and the words that it was published with. Ids are an article's code
 * ({@code 002}), a claim's ({@code 002-017}), a note's ({@code 002-n3}), a paragraph's ({@code 002-p7}), and everything
 * else's address.
 */
final class PublishedIds {

    static final String FILE = "published-ids.txt";

    private final SourceDocument file;
    private final Consumer<Problem> problems;
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<String> former = new HashSet<>();

    PublishedIds(SourceDocument file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    private record Line(int number, String id, String words) {}

    /** Reports what is not kept; returns the articles with their paragraphs under the anchors that these were published with. */
    List<ArticleDraft> keep(
            Catalogue catalogue,
            List<ArticleDraft> articles,
            List<QuestionDraft> questions,
            List<WithdrawnDraft> gone) {
        List<Line> lines;
        try {
            lines = lines();
        } catch (CharacterCodingException e) {
            problems.accept(new Problem(file.name(), 1, "the file is not UTF-8"));
            return articles;
        }
        gone.forEach(one -> withdrawn.add(one.path()));
        catalogue.authors().forEach(it -> name("/authors/", it.slug(), it.formerSlugs(), it.name()));
        catalogue.topics().forEach(it -> name("/topics/", it.slug(), it.formerSlugs(), it.name()));
        catalogue
                .actors()
                .forEach(it -> name(
                        "/actors/",
                        it.slug(),
                        it.formerSlugs(),
                        it.description().name()));
        catalogue.summits().forEach(it -> name("/summits/", it.slug(), it.formerSlugs(), it.name()));
        questions.forEach(it -> name("/questions/", it.slug(), it.formerSlugs(), it.wording()));
        List<ArticleDraft> anchored =
                articles.stream().map(article -> anchored(article, lines)).toList();
        anchored.forEach(this::name);
        lines.stream()
                .filter(line -> !withdrawn.contains(line.id()) && !former.contains(line.id()))
                .forEach(this::kept);
        return anchored;
    }

    private List<Line> lines() throws CharacterCodingException {
        List<Line> lines = new ArrayList<>();
        for (String text : file.lines()) {
            String[] parts = text.strip().split(" ", 2);
            lines.add(new Line(lines.size() + 1, parts[0], parts.length < 2 ? "" : parts[1]));
        }
        lines.removeIf(line -> line.id().isEmpty() || line.id().startsWith("#"));
        return lines;
    }

    private void name(String room, String slug, List<String> formerSlugs, String name) {
        words.put(room + slug, name);
        formerSlugs.forEach(old -> former.add(room + old));
    }

    private void name(ArticleDraft article) {
        name("/articles/", article.slug(), article.formerSlugs(), article.code());
        words.put(article.code(), article.title().text());
        article.claims().forEach(claim -> words.put(claim.id(), claim.anchor().exact()));
        article.notes().forEach(note -> words.put(note.id(), note.anchor().exact()));
        article.withdrawals().forEach(withdrawal -> withdrawn.add(withdrawal.id()));
        article.paragraphs().stream()
                .filter(paragraph -> paragraph.anchor() != null)
                .forEach(paragraph -> words.put(article.code() + "-" + paragraph.anchor(), paragraph.text()));
    }

    /**
     * A paragraph keeps the anchor under which its words, or at least its place, were published; a new one gets a
     * number that no paragraph of the article ever had.
     */
    private static ArticleDraft anchored(ArticleDraft article, List<Line> lines) {
        Map<String, String> published = lines.stream()
                .filter(line -> line.id().matches(article.code() + "-p[0-9]+"))
                .collect(Collectors.toMap(
                        line -> line.id().substring(article.code().length() + 1),
                        Line::words,
                        (one, _) -> one,
                        LinkedHashMap::new));
        article.withdrawals().stream()
                .map(withdrawal -> withdrawal.id().substring(article.code().length() + 1))
                .forEach(published.keySet()::remove);
        Map<Integer, String> anchors = new HashMap<>();
        for (ParagraphDraft paragraph : article.paragraphs()) {
            published.entrySet().stream()
                    .filter(line -> !anchors.containsValue(line.getKey())
                            && paragraph.text().startsWith(line.getValue()))
                    .findFirst()
                    .ifPresent(line -> anchors.put(paragraph.number(), line.getKey()));
        }
        Set<String> ever = lines.stream()
                .filter(line -> line.id().matches(article.code() + "-p[0-9]{1,6}"))
                .map(line -> line.id().substring(article.code().length() + 1))
                .collect(Collectors.toSet());
        if (ever.isEmpty()) {
            return article;
        }
        int last = ever.stream()
                .mapToInt(anchor -> Integer.parseInt(anchor.substring(1)))
                .max()
                .orElse(0);
        List<ParagraphDraft> paragraphs = new ArrayList<>();
        for (ParagraphDraft paragraph : article.paragraphs()) {
            String inPlace = "p" + paragraph.number();
            boolean free =
                    !anchors.containsValue(inPlace) && (!ever.contains(inPlace) || published.containsKey(inPlace));
            String anchor = anchors.get(paragraph.number());
            if (anchor == null) {
                anchor = free ? inPlace : "p" + ++last;
                anchors.put(paragraph.number(), anchor);
            }
            paragraphs.add(paragraph.at(anchor));
        }
        return article.with(paragraphs);
    }

    private void kept(Line line) {
        String now = words.get(line.id());
        if (now == null) {
            report(line, "the id " + line.id() + " was published and " + missing(line.id()));
        } else if (!now.equals(line.words()) && !line.words().isEmpty() && !alike(line.id(), now, line.words())) {
            report(
                    line,
                    line.id() + " was published with the words \"" + line.words() + "\" and now has \"" + now
                            + "\"; ids never move: " + moved(line.id()));
        }
    }

    private void report(Line line, String message) {
        problems.accept(new Problem(file.name(), line.number(), message));
    }

    private static String missing(String id) {
        if (id.startsWith("/articles/")) {
            return "no article has this slug; put it back, or list it under `former-slugs` of the article that it was";
        }
        if (id.startsWith("/")) {
            String room = id.substring(1, id.indexOf('/', 1));
            return "nothing in " + room + ".yaml has this slug; put it back, list it under `former-slugs` of what it is"
                    + " called now, or under `withdrawn` of that file with the reason";
        }
        if (!id.contains("-")) {
            return "no article has this code; put its document back: where its text may not be shown any more, say so by"
                    + " `extent: metadata`";
        }
        return "stands in no annotation file; put it back, or list it there under `withdrawn` with the reason";
    }

    private static String moved(String id) {
        if (id.startsWith("/")) {
            return "give the other thing a slug of its own, or, if it is the same under a corrected name, correct its"
                    + " words here";
        }
        if (id.matches(".*-p[0-9]+")) {
            return "list it under `withdrawn` with the reason, and the new paragraph gets another anchor; or, if it is"
                    + " the same rewritten, correct its words here";
        }
        return "give another claim another number, or, if it is the same claim corrected, correct its words here";
    }

    /** An article's code, which is the words of its address, is never corrected. */
    private static boolean alike(String id, String one, String other) {
        return !id.startsWith("/articles/") && Likeness.alike(one, other);
    }
}
