package parley.citing;

import static java.util.Objects.requireNonNull;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A style in one language, made ready. To read a style takes far longer than to use it, so that one is kept of each; it
 * knows one item at a time and is asked by one thread at a time.
 */
final class StyleEngine {

    private final Item item = new Item(new AtomicReference<>());
    private final CSL engine;

    /** @param locale a language with its country, as {@code ko-KR} */
    StyleEngine(Style style, String locale) {
        try {
            this.engine = new CSL(item, style.publishedAs(), locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one item that is cited at the time. */
    private record Item(AtomicReference<@Nullable CSLItemData> now) implements ItemDataProvider {

        @Override
        public CSLItemData retrieveItem(String id) {
            return requireNonNull(now.get());
        }

        @Override
        public Collection<String> getIds() {
            return List.of(requireNonNull(now.get()).getId());
        }
    }

    /** How the citation is written where it is cited, and how in the list of what is cited. */
    synchronized StyledCitation write(Style style, Citation citation) {
        engine.reset();
        item.now().set(citation.data());
        CSLCitationItemBuilder cited = new CSLCitationItemBuilder(citation.id());
        if (citation.paragraph() != null) {
            cited.label(CSLLabel.PARAGRAPH).locator(String.valueOf(citation.paragraph()));
        }
        String inText = engine.makeCitation(new CSLCitation(new CSLCitationItem[] {cited.build()}))
                .getFirst()
                .getText();
        return new StyledCitation(
                style, Prose.of(inText), Prose.of(engine.makeBibliography().getEntries()[0]));
    }
}
