package parley.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.authors.Authors;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.CrossSearch;
import parley.facets.CrossTable;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.UnknownValue;
import parley.figures.Figure.Crossing;
import parley.site.Link;
import parley.site.Slugs;

/** Counts claims and relations and puts together the figures of them. */
@Component
@Transactional(readOnly = true)
class FiguresPages {

    /** By these a choice can be made here; what is chosen by others can be dropped. */
    private static final Set<Facet> OFFERED = EnumSet.of(Facet.TOPIC, Facet.SUMMIT, Facet.AUTHOR, Facet.KIND);

    private final ClaimSearch search;
    private final CrossSearch crossings;
    private final AgreementSearch agreements;
    private final Authors authors;
    private final MessageSource messages;

    FiguresPages(
            ClaimSearch search,
            CrossSearch crossings,
            AgreementSearch agreements,
            Authors authors,
            MessageSource messages) {
        this.search = search;
        this.crossings = crossings;
        this.agreements = agreements;
        this.authors = authors;
        this.messages = messages;
    }

    FiguresPage all(ClaimFilter filter, Locale locale) {
        return page(null, filter, Arrays.stream(Figure.values()), locale);
    }

    FiguresPage one(String slug, ClaimFilter filter, Locale locale) {
        return page(slug, filter, Stream.of(figure(slug)), locale);
    }

    /** The figure alone; none where the filter lets no claim through. */
    Optional<FigureView> alone(String slug, ClaimFilter filter, Locale locale) {
        return one(slug, filter, locale).figures().stream().findFirst();
    }

    private static Figure figure(String slug) {
        return Slugs.find(slug, it -> Slugs.parse(Figure.class, it));
    }

    private FiguresPage page(@Nullable String one, ClaimFilter filter, Stream<Figure> figures, Locale locale) {
        List<UnknownValue> unknown = search.unknown(filter);
        // Values that nothing has are not counted by: there is nothing to count.
        long total = unknown.isEmpty() ? search.count(filter) : 0;
        List<FacetCounts> facets = search.facets(filter, EnumSet.allOf(Facet.class), FacetCounts.SHOWN);
        Speech speech = new Speech(messages, locale);
        return new FiguresPage(
                one,
                filter,
                unknown,
                facets.stream()
                        .filter(facet -> OFFERED.contains(facet.facet()) || facet.chosen())
                        .toList(),
                total,
                unknown.isEmpty() && filter.values(Facet.AUTHOR).isEmpty() ? silent(facets) : List.of(),
                total == 0
                        ? List.of()
                        : figures.map(figure -> view(figure, filter, speech)).toList());
    }

    /** Authors that have no claim in this choice: their silence is shown, as long as they are few. */
    private List<Link> silent(List<FacetCounts> facets) {
        List<String> speaking = facets.stream()
                .filter(facet -> facet.facet() == Facet.AUTHOR)
                .flatMap(facet -> facet.values().stream())
                .map(value -> value.slug())
                .toList();
        if (authors.count() > FacetCounts.SHOWN) {
            return List.of();
        }
        return authors.findAll().stream()
                .filter(author -> !speaking.contains(author.slug()))
                .map(author -> new Link(author.name(), "/authors/" + author.slug()))
                .toList();
    }

    private FigureView view(Figure figure, ClaimFilter filter, Speech speech) {
        Crossing crossing = figure.crossing();
        return crossing == null ? agreement(filter, speech) : crossing(figure, crossing, filter, speech);
    }

    private FigureView crossing(Figure figure, Crossing crossing, ClaimFilter filter, Speech speech) {
        CrossTable table = crossings.cross(filter, crossing.rows(), crossing.columns());
        Drawing drawing = switch (crossing.form()) {
            case BARS_OF_ROWS -> BarPanels.ofRows(table, figure.slug(), speech);
            case BARS_OF_COLUMNS -> BarPanels.ofColumns(table, figure.slug(), speech);
            case DOTS -> DotMatrix.draw(table, figure.slug(), speech);
        };
        boolean tooMany = Stream.concat(table.rowHeadings().stream(), table.columnHeadings().stream())
                .anyMatch(Heading::others);
        return new FigureView(
                figure.slug(),
                speech.say("figure." + figure.slug()),
                Readings.of(figure, table, speech),
                speech.say("figure." + figure.slug() + ".note"),
                tooMany ? speech.say("figures.most", CrossSearch.MOST) : null,
                drawing,
                DataTable.of(table, speech),
                filter.query().toString());
    }

    private FigureView agreement(ClaimFilter filter, Speech speech) {
        Agreement agreement = agreements.between(filter);
        return new FigureView(
                Figure.AGREEMENT.slug(),
                speech.say("figure.agreement"),
                Readings.of(agreement, speech),
                speech.say("figure.agreement.note"),
                agreement.left() > 0
                        ? speech.say(
                                "figure.agreement.most", agreement.authors().size(), agreement.left())
                        : null,
                AgreementMatrix.draw(agreement, speech),
                DataTable.of(agreement, speech),
                filter.query().toString());
    }
}
