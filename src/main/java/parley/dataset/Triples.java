package parley.dataset;

import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** Takes down what is said of things, as statements in one graph. */
final class Triples {

    static final String SCHEMA = "https://schema.org/";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String OA = "http://www.w3.org/ns/oa#";
    static final String PROV = "http://www.w3.org/ns/prov#";

    /** Dates with their precision, as the archive writes them. */
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final DatasetSettings settings;
    private final IRI graph;
    private final Consumer<Statement> sink;

    Triples(DatasetSettings settings, String graph, Consumer<Statement> sink) {
        this.settings = settings;
        this.graph = VALUES.createIRI(settings.absolute(graph));
        this.sink = sink;
    }

    /** @param address a path within the archive, by which the thing is known */
    Thing about(String address) {
        return new Thing(iri(address));
    }

    private IRI iri(String address) {
        return VALUES.createIRI(settings.absolute(address));
    }

    /** Something of which more is said. What is absent is not said. */
    final class Thing {

        private final IRI subject;

        private Thing(IRI subject) {
            this.subject = subject;
        }

        private Thing say(IRI predicate, Value value) {
            sink.accept(VALUES.createStatement(subject, predicate, value, graph));
            return this;
        }

        private Thing say(String predicate, Value value) {
            return say(VALUES.createIRI(predicate), value);
        }

        Thing is(String type) {
            return say(RDF.TYPE, VALUES.createIRI(type));
        }

        /** Is tied to another thing of the archive. */
        Thing to(String predicate, String address) {
            return say(predicate, iri(address));
        }

        /** Is tied to something elsewhere, by its full address. */
        Thing elsewhere(String predicate, @Nullable String address) {
            return address == null ? this : say(predicate, VALUES.createIRI(address));
        }

        Thing text(String predicate, @Nullable String text) {
            return text == null ? this : say(predicate, VALUES.createLiteral(text));
        }

        Thing text(String predicate, @Nullable String text, String language) {
            return text == null ? this : say(predicate, VALUES.createLiteral(text, language));
        }

        Thing date(String predicate, @Nullable String edtf) {
            return edtf == null ? this : say(predicate, VALUES.createLiteral(edtf, VALUES.createIRI(EDTF)));
        }

        Thing number(String predicate, long number) {
            return say(predicate, VALUES.createLiteral(String.valueOf(number), XSD.INTEGER));
        }
    }
}
