package parley.dataset;

import static parley.dataset.Triples.DCTERMS;
import static parley.dataset.Triples.PROV;
import static parley.dataset.Triples.SCHEMA;

/** What the RDF says of itself. */
final class Revised {

    private Revised() {}

    static void state(Revision revision, Triples triples) {
        triples.about("/data/" + revision.name())
                .is(SCHEMA + "Dataset")
                .is(PROV + "Entity")
                .text(SCHEMA + "name", "Parley, revision " + revision.number(), "en")
                .number(SCHEMA + "version", revision.number())
                .text(DCTERMS + "modified", revision.changedAt().toString())
                .to(PROV + "wasDerivedFrom", "/");
    }
}
