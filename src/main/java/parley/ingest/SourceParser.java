package parley.ingest;

import static java.util.stream.Collectors.joining;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.articles.ParagraphRole;
import parley.ingest.ParseOutcome.Parsed;
import parley.ingest.ParseOutcome.Rejected;
import parley.store.Drafts.ParagraphDraft;

/**
 * Turns a source document into paragraphs. Every line must be accounted for: as a paragraph, as something that the
 * annotation names, or as furniture that is known; what is none of these is a problem and not dropped.
 */
final class SourceParser {

    /** A paragraph beyond this is no paragraph; H2 keeps up to a million characters in one value. */
    private static final int LONGEST_PARAGRAPH = 100_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final SourceDocument document;
    private final Layout layout;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ParagraphDraft> paragraphs = new ArrayList<>();

    private SourceParser(SourceDocument document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    static ParseOutcome parse(SourceDocument document, Layout layout) {
        return new SourceParser(document, layout).parse();
    }

    private ParseOutcome parse() {
        List<String> lines;
        try {
            lines = document.lines();
        } catch (CharacterCodingException e) {
            return new Rejected(List.of(new Problem(
                    document.name(), 1, "the document is not UTF-8; convert it and keep the original beside it")));
        }
        String published = null;
        String revised = null;
        List<Integer> open = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            Optional<Furniture> furniture = Furniture.of(line);
            boolean text = !line.isBlank() && furniture.isEmpty() && !layout.names(number);
            if (furniture.filter(Furniture.PUBLISHED::equals).isPresent()) {
                published = Furniture.PUBLISHED.moment(line);
            }
            if (furniture.filter(Furniture.REVISED::equals).isPresent()) {
                revised = Furniture.REVISED.moment(line);
            }
            if (!open.isEmpty() && (!text || endsParagraph(open.getLast(), number))) {
                close(open, lines);
            }
            if (text) {
                if (!layout.paragraphs().isEmpty()
                        && rangeOf(number) == null
                        && !layout.standfirst().contains(number)) {
                    problems.add(new Problem(
                            document.name(),
                            number,
                            "this line belongs to no paragraph of " + layout.file()
                                    + "; give it to one, or name under `lines` what it states: \"" + line.strip()
                                    + "\""));
                } else {
                    open.add(number);
                }
            }
        }
        if (!open.isEmpty()) {
            close(open, lines);
        }
        checkVerbatim(lines);
        if (paragraphs.isEmpty()) {
            problems.add(new Problem(document.name(), 1, "the document has no paragraph"));
        }
        return problems.isEmpty() ? new Parsed(List.copyOf(paragraphs), published, revised) : new Rejected(problems);
    }

    private boolean endsParagraph(int last, int next) {
        return layout.standfirst().contains(last) != layout.standfirst().contains(next)
                || !Objects.equals(rangeOf(last), rangeOf(next));
    }

    private Layout.@Nullable Range rangeOf(int line) {
        return layout.paragraphs().stream()
                .filter(range -> range.has(line))
                .findFirst()
                .orElse(null);
    }

    private void close(List<Integer> open, List<String> lines) {
        boolean standfirst = layout.standfirst().contains(open.getFirst());
        int body = (int) paragraphs.stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.BODY)
                .count();
        String text = open.stream().map(number -> lines.get(number - 1).strip()).collect(joining(" "));
        if (text.length() > LONGEST_PARAGRAPH) {
            problems.add(new Problem(
                    document.name(),
                    open.getFirst(),
                    "this paragraph has " + text.length() + " characters, more than " + LONGEST_PARAGRAPH
                            + "; divide the document first"));
        }
        Unprintable.in(text)
                .ifPresent(character -> problems.add(new Problem(
                        document.name(),
                        open.getFirst(),
                        "this paragraph has the character " + character
                                + ", which is no text; take the document again from where it was found")));
        paragraphs.add(new ParagraphDraft(
                standfirst ? 0 : body + 1,
                standfirst ? ParagraphRole.STANDFIRST : ParagraphRole.BODY,
                text,
                open.getFirst(),
                open.getLast(),
                null));
        open.clear();
    }

    /** Provenance, rule 1: every paragraph occurs word for word in its source, hard line wraps aside. */
    private void checkVerbatim(List<String> lines) {
        String whole = words(String.join("\n", lines));
        for (ParagraphDraft paragraph : paragraphs) {
            if (!whole.contains(words(paragraph.text()))) {
                problems.add(new Problem(
                        document.name(),
                        paragraph.firstLine(),
                        "the paragraph of the lines " + paragraph.firstLine() + "–" + paragraph.lastLine()
                                + " does not occur word for word in the source; give it lines that follow each other"));
            }
        }
        for (Layout.Range range : layout.paragraphs()) {
            if (range.last() > lines.size()) {
                problems.add(new Problem(
                        layout.file(),
                        range.stated(),
                        "the source ends at line " + lines.size() + ", before line " + range.last()));
            }
        }
    }

    private static String words(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
