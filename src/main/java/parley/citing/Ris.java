package parley.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import org.jspecify.annotations.Nullable;

/**
 * A citation in the format of Research Information Systems: a line for each value, after a tag of two letters. A value
 * ends where its line does, so that nothing needs to be escaped but what ends a line.
 */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Citation citation) {
        CSLItemData data = citation.data();
        Ris ris = new Ris();
        ris.add("TY", "GEN");
        ris.add("ID", data.getId());
        if (data.getAuthor() != null) {
            for (CSLName name : data.getAuthor()) {
                ris.add(
                        "AU",
                        name.getLiteral() != null ? name.getLiteral() : name.getFamily() + ", " + name.getGiven());
            }
        }
        ris.add("TI", data.getTitle());
        int[] date = data.getIssued().getDateParts()[0];
        ris.add("PY", String.valueOf(date[0]));
        // Year, month and day, of which the last two may be empty.
        ris.add(
                "DA",
                "%d/%s/%s/"
                        .formatted(
                                date[0],
                                date.length > 1 ? "%02d".formatted(date[1]) : "",
                                date.length > 2 ? "%02d".formatted(date[2]) : ""));
        ris.add("PB", data.getPublisher());
        ris.add("DB", data.getArchive());
        ris.add("AV", data.getArchiveLocation());
        ris.add("LA", data.getLanguage());
        ris.add("UR", data.getURL());
        citation.notes().forEach(note -> ris.add("N1", note));
        ris.add("ER", "");
        return ris.lines.toString();
    }

    private void add(String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(Form.oneLine(value)).append("\r\n");
        }
    }
}
