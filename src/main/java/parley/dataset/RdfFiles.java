package parley.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** The archive in RDF, in two notations at once; statements are written as they come. */
final class RdfFiles implements Closeable {

    private final Writer quadsFile;
    private final Writer turtleFile;
    private final RDFWriter turtle;

    RdfFiles(Path quads, Path triples, DatasetSettings settings) throws IOException {
        this.quadsFile = open(quads);
        this.turtleFile = open(triples);
        this.turtle = new TurtleWriter(turtleFile);
        this.turtle.startRDF();
        this.turtle.handleNamespace("schema", Triples.SCHEMA);
        this.turtle.handleNamespace("dcterms", Triples.DCTERMS);
        this.turtle.handleNamespace("oa", Triples.OA);
        this.turtle.handleNamespace("prov", Triples.PROV);
        this.turtle.handleNamespace("xsd", "http://www.w3.org/2001/XMLSchema#");
        this.turtle.handleNamespace("claims", settings.absolute("/claims/"));
    }

    private static Writer open(Path file) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(bytes, 1 << 16), UTF_8), 1 << 16);
    }

    void write(Statement statement) {
        turtle.handleStatement(statement);
        try {
            // A line of N-Quads is one of N-Triples with the graph before its end.
            quad(statement.getSubject());
            quad(statement.getPredicate());
            quad(statement.getObject());
            quad(statement.getContext());
            quadsFile.append(".\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void quad(Value term) throws IOException {
        NTriplesUtil.append(term, quadsFile);
        quadsFile.append(' ');
    }

    /** Both are ended as they should be; without it they are cut off. */
    void end() {
        turtle.endRDF();
    }

    @Override
    public void close() throws IOException {
        try (quadsFile;
                turtleFile) {
            quadsFile.flush();
            turtleFile.flush();
        }
    }
}
