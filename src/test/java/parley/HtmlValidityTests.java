package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import parley.Visitor.Answer;

/** Pages and their style sheet are as the standards have them, by the word of the Nu HTML checker. */
@RunningArchive
class HtmlValidityTests {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** What browsers and the drafts of CSS have, and the checker does not know yet. */
    private static final Pattern NEWER_THAN_THE_CHECKER =
            Pattern.compile("::details-content”|“line-clamp”: Property “line-clamp” doesn't exist");

    private final Visitor visitor;

    HtmlValidityTests(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfPageIsValid(PageKind kind) throws Exception {
        Answer answer = visitor.get(kind.address());
        assertThat(answer.status()).isEqualTo(kind.status());
        assertThat(answer.page().select(kind.shows())).as(kind.shows()).isNotEmpty();
        assertThat(errorsInHtml(answer.text())).isEmpty();
    }

    @Test
    void theAnswerToAWrongRequestIsValid() throws Exception {
        Answer answer = visitor.post("/articles");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(errorsInHtml(answer.text())).isEmpty();
    }

    @Test
    void theStyleSheetIsValid() throws Exception {
        String address =
                visitor.get("/").page().expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(errorsInCss(visitor.get(address).text()))
                .filteredOn(error -> !NEWER_THAN_THE_CHECKER.matcher(error).find())
                .isEmpty();
    }

    /** A checker that finds nothing anywhere would please all the other tests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html lang=en><title>A</title><p><ul><li>B</ul></p>",
                "<!DOCTYPE html><html lang=en><title>A</title><p id=b>B<p id=b>B",
                "<!DOCTYPE html><html lang=en><title>A</title><p role=colour>B"
            })
    void theCheckerFindsErrorsInHtml(String page) throws Exception {
        assertThat(errorsInHtml(page)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p { colour: red }", "p { color: 1px }"})
    void theCheckerFindsErrorsInCss(String styles) throws Exception {
        assertThat(errorsInCss(styles)).isNotEmpty();
    }

    private static List<String> errorsInHtml(String page) throws Exception {
        return errors("checkHtmlInputSource", page);
    }

    private static List<String> errorsInCss(String styles) throws Exception {
        return errors("checkCssInputSource", styles);
    }

    private static List<String> errors(String check, String text) throws Exception {
        Errors errors = new Errors();
        return Apart.HTML.run(() -> {
            Class<?> type = Apart.HTML.named("nu.validator.validation.SimpleDocumentValidator");
            Object checker = type.getConstructor(boolean.class, boolean.class, boolean.class)
                    .newInstance(true, false, false);
            type.getMethod("setUpMainSchema", String.class, ErrorHandler.class).invoke(checker, SCHEMA, errors);
            type.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
                    .invoke(checker, errors, true, false);
            type.getMethod("setAllowCss", boolean.class).invoke(checker, check.equals("checkCssInputSource"));
            type.getMethod(check, InputSource.class).invoke(checker, input(text));
            return errors.found;
        });
    }

    private static InputSource input(String text) {
        InputSource input = new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        input.setEncoding("UTF-8");
        return input;
    }

    /** Keeps errors. Warnings are advice, and taste decides whether to take it. */
    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException error) {
            found.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
