package parley.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.site.Link;
import parley.site.Slugs;
import parley.subjects.Edtf;
import parley.subjects.Summit;

/** A summit as lists show it. */
record SummitCard(
        String address,
        String name,
        String status,
        @Nullable String held,
        @Nullable String place,
        List<Link> participants,
        long claims) {

    static SummitCard of(Summit summit, long claims, Locale locale) {
        Edtf held = summit.held();
        return new SummitCard(
                "/summits/" + summit.slug(),
                summit.name(),
                Slugs.of(summit.status()),
                held == null ? null : held.inWords(locale),
                summit.place(),
                summit.participants().stream()
                        .map(actor -> new Link(actor.name(), "/actors/" + actor.slug()))
                        .toList(),
                claims);
    }
}
