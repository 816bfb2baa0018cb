package parley.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.metadata.Metadata.Alternate;

/**
 * What the frame writes into the head of one page.
 *
 * @param canonical the full address; absent on pages that have none
 * @param languages the page in each language
 * @param forms its other forms
 * @param picture the full address of its picture
 * @param about what the page says of itself; absent where it has nothing to say beyond its title
 */
public record Head(
        @Nullable String canonical,
        List<Language> languages,
        List<Alternate> forms,
        @Nullable String picture,
        @Nullable Metadata about) {

    /**
     * The page in a language.
     *
     * @param tag by BCP 47, or {@code x-default} for what the reader's browser prefers
     * @param address the full address
     */
    public record Language(String tag, String address) {}

    /** The forms that a reader is told of: those that have a name. */
    public List<Alternate> named() {
        return forms.stream().filter(form -> form.message() != null).toList();
    }
}
