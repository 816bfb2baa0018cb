package parley.citing;

import parley.site.Slugs;

/**
 * A citation as one style has it.
 *
 * @param inText the note, or what stands in brackets in the text
 * @param listed the entry in the list of what is cited
 */
public record StyledCitation(Style style, Prose inText, Prose listed) {

    /** Whether it cites in notes, and not in brackets. */
    public boolean notes() {
        return style == Style.CHICAGO;
    }

    /** The word for the style among the messages. */
    public String name() {
        return Slugs.of(style);
    }
}
