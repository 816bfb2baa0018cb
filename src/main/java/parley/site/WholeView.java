package parley.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * Shows a page that is made whole before the first byte of it is sent, and then sent at once: what goes wrong in making it has
 * an answer of its own and not the first half of the page, and the server is not asked to take it in by thousands of
 * words.
 */
class WholeView extends ThymeleafView {

    WholeView() {
        setProducePartialOutputWhileProcessing(false);
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        super.render(model, request, new AtOnce(response));
    }

    /** Takes the text of the page, which comes in one piece, as bytes. */
    private static final class AtOnce extends HttpServletResponseWrapper {

        AtOnce(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            ServletOutputStream out = getOutputStream();
            return new PrintWriter(new Writer() {

                @Override
                public void write(String text, int from, int length) throws IOException {
                    out.write(text.substring(from, from + length).getBytes(UTF_8));
                }

                @Override
                public void write(char[] text, int from, int length) throws IOException {
                    write(String.valueOf(text, from, length));
                }

                // Not yet: an answer that has ended by itself has a length.
                @Override
                public void flush() {}

                @Override
                public void close() throws IOException {
                    out.close();
                }
            });
        }
    }
}
