package parley.reading;

import java.util.List;
import parley.apparatus.Figures;
import parley.articles.Rights;
import parley.articles.Source;
import parley.site.Link;

/** The page on method, provenance and rights, with the figures by which the annotation can be judged. */
public record AboutPage(List<Measured> agreement, List<Silent> silent, List<Provenance> provenance) {

    /** Agreement and coverage of one article. */
    public record Measured(Link article, Figures figures) {}

    /** A sentence without a claim. */
    public record Silent(Link article, int paragraph, String address, String text, String reason) {}

    /** Where an article's text comes from and who holds the rights in it. */
    public record Provenance(Link article, Source source, Rights rights) {}
}
