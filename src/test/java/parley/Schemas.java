package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds answers against the schemas that the standards publish, from copies: no test asks the network. */
final class Schemas {

    static final Schema OAI = xsd(UnaryOperator.identity(), "OAI-PMH.xsd", "oai_dc.xsd");

    /** The same, where a record may be in a format whose schema is held against it elsewhere. */
    static final Schema OAI_OF_ANYTHING =
            xsd(schema -> schema.replace("processContents=\"strict\"", "processContents=\"lax\""), "OAI-PMH.xsd");

    static final Schema SITEMAP = xsd(UnaryOperator.identity(), "sitemap.xsd");
    static final Schema SITEMAP_INDEX = xsd(UnaryOperator.identity(), "siteindex.xsd");

    private Schemas() {}

    static void holds(Schema schema, String xml) {
        Problems problems = new Problems();
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setErrorHandler(problems);
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            problems.found.add(e.toString());
        }
        assertThat(problems.found).as(() -> xml).isEmpty();
    }

    /** By the grammar in the appendix of RFC 4287. */
    static void holdsAtom(String xml) {
        Problems problems = new Problems();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, problems);
        try {
            ValidationDriver driver =
                    new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
            assertThat(driver.loadSchema(new InputSource(new StringReader(text("atom.rnc")))))
                    .isTrue();
            driver.validate(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            problems.found.add(e.toString());
        }
        assertThat(problems.found).as(() -> xml).isEmpty();
    }

    private static Schema xsd(UnaryOperator<String> change, String... names) {
        try {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                LSInput input = inputs.createLSInput();
                input.setSystemId(systemId);
                input.setStringData(text(systemId.replaceFirst(".*/", "")));
                return input;
            });
            return factory.newSchema(Arrays.stream(names)
                    .<Source>map(name -> new StreamSource(new StringReader(change.apply(text(name)))))
                    .toArray(Source[]::new));
        } catch (SAXException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String name) {
        try (InputStream file = Schemas.class.getResourceAsStream("/schemas/" + name)) {
            if (file == null) {
                throw new AssertionError("there is no copy of " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Problems implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException problem) {
            found.add(problem.toString());
        }

        @Override
        public void error(SAXParseException problem) {
            found.add(problem.toString());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            found.add(problem.toString());
        }
    }
}
