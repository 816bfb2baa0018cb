package parley.editions;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.articles.Publication;
import parley.subjects.Edtf;

/** Dates as TEI has them: the EDTF as it is recorded, and beside it the days that it can mean. */
final class TeiDate {

    private static final String EDTF = "https://www.loc.gov/standards/datetime/";

    private TeiDate() {}

    /** When an article was published, and whether its source says so. */
    static void published(Publication publication, Xml xml) {
        Edtf date = publication.publishedDate();
        xml.open(
                "date",
                "cert",
                publication.inferred() || date.qualified() ? "medium" : "high",
                "evidence",
                publication.inferred() ? "conjecture" : "internal");
        attributes(date, xml).text(date.inWords(Locale.ENGLISH)).close();
        Edtf revised = publication.revisedDate();
        if (revised != null) {
            attributes(revised, xml.open("date", "type", "revised"))
                    .text(revised.inWords(Locale.ENGLISH))
                    .close();
        }
    }

    /** Gives the element that was opened last the date's attributes. */
    static Xml attributes(Edtf date, Xml xml) {
        String earliest = day(date.earliest());
        String latest = day(date.latest());
        if (earliest != null && earliest.equals(latest)) {
            xml.attribute("when", earliest);
        } else {
            xml.attribute(date.interval() ? "from" : "notBefore", earliest)
                    .attribute(date.interval() ? "to" : "notAfter", latest);
        }
        return xml.attribute("when-custom", date.text()).attribute("datingMethod", EDTF);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
