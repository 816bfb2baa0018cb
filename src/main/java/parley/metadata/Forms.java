package parley.metadata;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import parley.forms.Representation;
import parley.forms.Representations;

/** The forms that rooms declare, by the pages that have them. */
@Component
class Forms {

    /** Those that describe a thing; all others are taken for the thing itself in another form. */
    private static final Set<String> DESCRIBING = Set.of(
            "application/json",
            "application/ld+json",
            "application/x-bibtex",
            "application/x-research-info-systems",
            "application/vnd.citationstyles.csl+json");

    private final SingletonSupplier<Map<String, List<Representation>>> byPage;
    private final SingletonSupplier<List<Representation>> all;

    /** The rooms are asked when the first page is, since some of them are made later than this. */
    Forms(ObjectProvider<Representations> rooms) {
        this.all = SingletonSupplier.of(() -> rooms.orderedStream()
                .flatMap(room -> room.representations().stream())
                .toList());
        this.byPage = SingletonSupplier.of(() -> all().stream().collect(groupingBy(Representation::page)));
    }

    List<Representation> all() {
        return all.obtain();
    }

    /** @param page the address of such pages, as {@code /articles/{slug}} */
    List<Representation> of(String page) {
        return byPage.obtain().getOrDefault(page, List.of());
    }

    /** The address of a form of the page at that address, which may bear a query. */
    static String address(String page, Representation form) {
        int query = page.indexOf('?');
        return query < 0 ? page + form.suffix() : page.substring(0, query) + form.suffix() + page.substring(query);
    }

    /** Its media type without parameters. */
    static String type(Representation form) {
        return form.type().getType() + "/" + form.type().getSubtype();
    }

    static boolean describes(Representation form) {
        return DESCRIBING.contains(type(form));
    }
}
