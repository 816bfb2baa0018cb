package parley;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The schema of the TEI Consortium for all of TEI P5, in RelaxNG. */
final class TeiSchema {

    private static final Schema ALL = read();

    private TeiSchema() {}

    /** What in a document the schema does not allow. */
    static List<String> problems(byte[] document) throws Exception {
        List<String> problems = new ArrayList<>();
        return Apart.EPUB.run(() -> {
            Validator validator = ALL.newValidator();
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException e) {
                    error(e);
                }

                @Override
                public void error(SAXParseException e) {
                    problems.add(
                            "line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": " + e.getMessage());
                }

                @Override
                public void fatalError(SAXParseException e) {
                    error(e);
                }
            });
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
            return problems;
        });
    }

    private static Schema read() {
        try (InputStream schema = new GZIPInputStream(
                Objects.requireNonNull(TeiSchema.class.getResourceAsStream("/tei/tei_all.rng.gz")))) {
            return Apart.EPUB.run(() -> {
                SchemaFactory relaxng = (SchemaFactory) Apart.EPUB
                        .named("com.thaiopensource.relaxng.jaxp.XMLSyntaxSchemaFactory")
                        .getConstructor()
                        .newInstance();
                return relaxng.newSchema(new StreamSource(schema));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the schema cannot be read", e);
        }
    }
}
