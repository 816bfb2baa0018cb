package parley.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.debate.RelationType;
import parley.facets.CrossTable;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;
import parley.site.Csv;
import parley.site.Slugs;

/**
 * The numbers of a figure: its equivalent in text, and what is given as CSV.
 *
 * @param head the headings of the columns
 */
public record DataTable(List<Entry> head, List<List<Entry>> rows) {

    /**
     * A cell.
     *
     * @param address where to read what is counted; absent where there is nothing to read
     * @param heading whether it names its row
     * @param english whether it is English whatever the language of the page
     */
    public record Entry(String text, @Nullable String address, boolean heading, boolean english) {

        static Entry heading(String text, boolean english) {
            return new Entry(text, null, true, english);
        }

        /** The digits alone, as a program reads them. */
        static Entry number(long number, @Nullable String address) {
            return new Entry(String.valueOf(number), number == 0 ? null : address, false, false);
        }
    }

    /** The same to be taken away, under that name. */
    Csv csv(String name) {
        return new Csv(name, texts(head), rows.stream().map(DataTable::fields).toList());
    }

    private static List<String> texts(List<Entry> row) {
        return row.stream().map(Entry::text).toList();
    }

    private static List<@Nullable String> fields(List<Entry> row) {
        return new ArrayList<>(texts(row));
    }

    static DataTable of(CrossTable table, Speech speech) {
        List<Entry> head = new ArrayList<>();
        head.add(Entry.heading(speech.say("facet." + table.rows().parameter()), false));
        for (Heading column : table.columnHeadings()) {
            head.add(Entry.heading(
                    speech.name(table.columns(), column), !table.columns().closed() && !column.others()));
        }
        head.add(Entry.heading(speech.say("claims"), false));
        List<List<Entry>> rows = new ArrayList<>();
        for (Heading row : table.rowHeadings()) {
            List<Entry> cells = new ArrayList<>();
            cells.add(
                    Entry.heading(speech.name(table.rows(), row), !table.rows().closed() && !row.others()));
            for (Heading column : table.columnHeadings()) {
                cells.add(Entry.number(table.count(row, column), table.address(row, column)));
            }
            cells.add(Entry.number(row.count(), table.address(table.rows(), row)));
            rows.add(cells);
        }
        return new DataTable(head, rows);
    }

    static DataTable of(Agreement agreement, Speech speech) {
        List<Entry> head = new ArrayList<>(Arrays.asList(
                Entry.heading(speech.say("facet.author"), false),
                Entry.heading(speech.say("figure.agreement.claims"), false)));
        for (RelationType type : RelationType.values()) {
            head.add(Entry.heading(speech.say("figure.relation." + Slugs.of(type)), false));
        }
        head.add(Entry.heading(speech.say("figure.agreement.other"), false));
        head.add(Entry.heading(speech.say("figure.agreement.other-claims"), false));
        List<List<Entry>> rows = new ArrayList<>();
        for (Heading one : agreement.authors()) {
            for (Heading other : agreement.authors()) {
                List<Entry> cells = new ArrayList<>();
                cells.add(Entry.heading(speech.name(Facet.AUTHOR, one), true));
                cells.add(Entry.number(one.count(), claims(agreement, one)));
                for (RelationType type : RelationType.values()) {
                    cells.add(Entry.number(agreement.count(one, other, type), agreement.address(one, other)));
                }
                cells.add(Entry.heading(speech.name(Facet.AUTHOR, other), true));
                cells.add(Entry.number(other.count(), claims(agreement, other)));
                rows.add(cells);
            }
        }
        return new DataTable(head, rows);
    }

    private static String claims(Agreement agreement, Heading author) {
        return agreement.filter().only(Facet.AUTHOR, author.slugs()).address();
    }
}
