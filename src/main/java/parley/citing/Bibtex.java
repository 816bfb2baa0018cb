package parley.citing;

import static java.util.stream.Collectors.joining;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.translate.LookupTranslator;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.DigitStringValue;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jbibtex.StringValue.Style;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/**
 * A citation in the format of BibTeX. What a reader of the bibliography should know goes into {@code note}, which styles
 * print; where the text comes from into {@code annote}, which they do not.
 */
final class Bibtex {

    /**
     * What TeX would take for its own. Braces are named and not escaped: BibTeX counts them without regard to a
     * backslash before them.
     */
    private static final LookupTranslator TEX = new LookupTranslator(Map.ofEntries(
            Map.entry("\\", "\\textbackslash{}"),
            Map.entry("{", "\\textbraceleft{}"),
            Map.entry("}", "\\textbraceright{}"),
            Map.entry("%", "\\%"),
            Map.entry("&", "\\&"),
            Map.entry("$", "\\$"),
            Map.entry("#", "\\#"),
            Map.entry("_", "\\_"),
            Map.entry("^", "\\textasciicircum{}"),
            Map.entry("~", "\\textasciitilde{}")));

    /** What ends an address within braces. */
    private static final LookupTranslator ADDRESS =
            new LookupTranslator(Map.of("\\", "%5C", "{", "%7B", "}", "%7D", " ", "%20"));

    private final BibTeXEntry entry;

    private Bibtex(String key) {
        this.entry = new BibTeXEntry(BibTeXEntry.TYPE_MISC, new Key(key));
    }

    static String of(Citation citation) {
        CSLItemData data = citation.data();
        Bibtex bibtex = new Bibtex(data.getId());
        if (data.getAuthor() != null) {
            bibtex.add(
                    "author", Arrays.stream(data.getAuthor()).map(Bibtex::name).collect(joining(" and ")));
        }
        // Braces of its own keep styles from changing the letters' case.
        bibtex.add("title", "{" + tex(data.getTitle()) + "}");
        bibtex.addDate(data.getIssued().getDateParts()[0]);
        bibtex.addText("publisher", data.getPublisher());
        bibtex.add("url", ADDRESS.translate(data.getURL()));
        bibtex.addText("language", data.getLanguage());
        // Where it is in the archive is not howpublished: what reads that takes it for a publisher where none is known.
        bibtex.addText(
                "note",
                data.getArchive() + ", " + data.getArchiveLocation() + ". "
                        + String.join(" ", citation.reservations()));
        bibtex.addText("annote", String.join(" ", citation.provenance()));
        return bibtex.text();
    }

    private void add(String field, String value) {
        add(field, new StringValue(value, Style.BRACED));
    }

    private void addText(String field, @Nullable String text) {
        if (text != null) {
            add(field, tex(text));
        }
    }

    private void addDate(int[] parts) {
        add("year", new DigitStringValue(String.valueOf(parts[0])));
        if (parts.length > 1) {
            String month = Month.of(parts[1]).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            add("month", new KeyValue(month.substring(0, 3).toLowerCase(Locale.ROOT)));
        }
        if (parts.length > 2) {
            add("day", new DigitStringValue(String.valueOf(parts[2])));
        }
    }

    private void add(String field, Value value) {
        entry.addField(new Key(field), value);
    }

    private String text() {
        BibTeXDatabase database = new BibTeXDatabase();
        database.addObject(entry);
        StringWriter text = new StringWriter();
        try {
            new BibTeXFormatter().format(database, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static String name(CSLName name) {
        return name.getLiteral() != null
                ? "{" + tex(name.getLiteral()) + "}"
                : part(name.getFamily()) + ", " + part(name.getGiven());
    }

    /** Within braces of its own where a comma or an "and" would otherwise tell parts of names apart. */
    private static String part(String name) {
        String text = tex(name);
        return text.matches("(?i).*(,|\\band\\b).*") ? "{" + text + "}" : text;
    }

    private static String tex(String text) {
        return TEX.translate(Form.oneLine(text));
    }
}
