package parley.editions;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.apparatus.Note;
import parley.articles.Paragraph;

/**
 * Words of a paragraph up to a place at which claims or notes refer to them.
 *
 * @param words verbatim; all pieces together are the paragraph
 * @param references the ids of what ends here, claims before notes
 */
record Piece(String words, List<String> references) {

    private record Mark(int at, String id) {}

    /** A paragraph in pieces; the last one has no references unless something ends with the paragraph. */
    static List<Piece> of(Paragraph paragraph, Edition edition) {
        String text = paragraph.text();
        List<Mark> marks = Stream.concat(
                        edition.claimsOf(paragraph).stream()
                                .map(claim -> new Mark(claim.anchor().end(), claim.id())),
                        edition.notesOn(paragraph).stream().map(Piece::mark))
                .sorted(comparingInt(Mark::at))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int place : marks.stream().mapToInt(Mark::at).distinct().toArray()) {
            pieces.add(new Piece(
                    text.substring(from, place),
                    marks.stream()
                            .filter(mark -> mark.at() == place)
                            .map(Mark::id)
                            .toList()));
            from = place;
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), List.of()));
        }
        return pieces;
    }

    private static Mark mark(Note note) {
        return new Mark(note.end(), note.id());
    }
}
