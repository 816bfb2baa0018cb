package parley.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims to count by which two facets, as an address means it. A facet that is missing or misread is the usual
 * one; one that is named twice is counted against the next usual one.
 *
 * @param misread words of the address that are no facets
 */
public record CrossChoice(ClaimFilter filter, Facet rows, Facet columns, List<String> misread) {

    /** What readers ask first, in that order. */
    private static final List<Facet> USUAL = List.of(Facet.AUTHOR, Facet.SUMMIT);

    /** Reads both facets and the filter from the parameters of an address. */
    public static CrossChoice of(Map<String, List<String>> parameters) {
        List<String> misread = new ArrayList<>();
        Optional<Facet> rows = facet(parameters, CrossPage.ROWS, misread);
        Optional<Facet> columns = facet(parameters, CrossPage.COLUMNS, misread);
        Facet down = rows.orElseGet(() -> usual(columns));
        return new CrossChoice(
                ClaimFilter.of(parameters),
                down,
                columns.filter(facet -> facet != down).orElseGet(() -> usual(Optional.of(down))),
                misread);
    }

    private static Optional<Facet> facet(Map<String, List<String>> parameters, String name, List<String> misread) {
        Optional<String> word = parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
        Optional<Facet> facet = word.flatMap(Facet::of);
        if (facet.isEmpty()) {
            word.ifPresent(misread::add);
        }
        return facet;
    }

    private static Facet usual(Optional<Facet> taken) {
        return USUAL.stream()
                .filter(facet -> !taken.equals(Optional.of(facet)))
                .findFirst()
                .orElseThrow();
    }
}
