package parley.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an annotation file says of the lines of its source document. Lines that it does not mention are paragraphs,
 * told apart by empty lines, or furniture that is known as such.
 *
 * @param file the annotation file
 * @param named lines that state something besides the text, by what they state ({@code title}, {@code byline},
 *     {@code credit} …)
 * @param standfirst the lines of the standfirst; empty where there is none
 * @param paragraphs ranges of lines, where the source does not mark its paragraphs; otherwise empty
 */
record Layout(String file, Map<String, Set<Integer>> named, Set<Integer> standfirst, List<Range> paragraphs) {

    /**
     * Lines that make one paragraph.
     *
     * @param first counted from 1
     * @param last included
     * @param stated the line of the annotation file that says so
     */
    record Range(int first, int last, int stated) {

        boolean has(int line) {
            return first <= line && line <= last;
        }
    }

    boolean names(int line) {
        return named.values().stream().anyMatch(lines -> lines.contains(line));
    }
}
