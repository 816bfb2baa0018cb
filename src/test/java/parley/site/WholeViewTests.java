package parley.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class WholeViewTests {

    private final MockServletContext server = new MockServletContext();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aPageIsSentInUtf8() throws Exception {
        render("<p th:text=\"${name}\">name</p>", Map.of("name", "김정은’s 😀"));
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("<p>김정은’s 😀</p>");
    }

    @Test
    void ofAPageThatCannotBeMadeNothingIsSent() {
        String page = "<p>The beginning.</p>".repeat(10_000) + "<p th:text=\"${name.nothing}\">name</p>";
        assertThatThrownBy(() -> render(page, Map.of("name", "name")))
                .hasRootCauseMessage(
                        "EL1008E: Property or field 'nothing' cannot be found on object of type 'java.lang.String' - maybe not public or not valid?");
        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private void render(String template, Map<String, ?> model) throws Exception {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.setServletContext(server);
        context.refresh();
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        WholeView view = new Shown(engine, template);
        view.setApplicationContext(context);
        view.setServletContext(server);
        MockHttpServletRequest request = new MockHttpServletRequest(server);
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        view.render(model, request, response);
    }

    /** As Spring sets it up, for one template in one language. */
    private static final class Shown extends WholeView {

        Shown(SpringTemplateEngine engine, String template) {
            setTemplateEngine(engine);
            setTemplateName(template);
            setCharacterEncoding("UTF-8");
            setLocale(Locale.ENGLISH);
        }
    }
}
