package parley.figures;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;

/** The words of a figure in one language: a drawing has to know them, since text needs room. */
record Speech(MessageSource messages, Locale locale) {

    String say(String code, Object... values) {
        return messages.getMessage(code, values, locale);
    }

    /** The name of a value, or how many others there are. */
    String name(Facet facet, Heading heading) {
        if (heading.others()) {
            return say("figures.others", heading.slugs().size());
        }
        String label = heading.label();
        return label == null ? say(facet.parameter() + "." + heading.slug()) : label;
    }

    String names(Facet facet, List<Heading> headings) {
        return headings.stream().map(heading -> name(facet, heading)).collect(joining(say("list.and")));
    }
}
