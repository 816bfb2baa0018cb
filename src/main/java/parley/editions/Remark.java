package parley.editions;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.apparatus.Note;
import parley.claims.Claim;
import parley.claims.Holder;
import parley.site.Frame;
import parley.site.Slugs;

/**
 * A claim or a note as a footnote gives it.
 *
 * @param words of the text that it is about; absent where rights do not allow them
 * @param says the claim's statement, or the note
 * @param tags what kind of claim, how certain, whose, or what kind of note
 * @param source the title of what a note rests on
 * @param address where to read on
 */
record Remark(
        String id,
        @Nullable String words,
        String says,
        String tags,
        @Nullable String source,
        @Nullable String address) {

    static Remark of(Claim claim, Frame frame) {
        return new Remark(
                claim.id(),
                claim.article().showsQuotes() ? claim.anchor().exact() : null,
                claim.statement(),
                Slugs.of(claim.kind()) + ", " + Slugs.of(claim.certainty())
                        + (Edition.heldByOthers(claim)
                                ? ", held by "
                                        + claim.holders().stream()
                                                .map(Holder::name)
                                                .collect(joining(", "))
                                : ""),
                null,
                frame.absolute(claim.address()));
    }

    private static Remark of(Note note) {
        return new Remark(
                note.id(),
                note.exact(),
                note.text(),
                "editorial note, " + Slugs.of(note.kind()),
                note.sourceTitle(),
                note.sourceUrl());
    }

    /** All of an edition, claims before notes. */
    static List<Remark> of(Edition edition, Frame frame) {
        return Stream.concat(
                        edition.claims().stream().map(claim -> of(claim, frame)),
                        edition.notes().stream().map(Remark::of))
                .toList();
    }
}
