package parley.claims;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.util.HtmlUtils;

/**
 * Marks spans in a text, however they nest and overlap, as well-formed HTML. Spans that nest become nested elements;
 * where two overlap, the one that ends later is interrupted and resumed. The first element of a span bears its id, and
 * a reference stands behind its last; references carry no text, so that the element's text stays the source's words.
 */
public final class Marks {

    private Marks() {}

    /**
     * Words to mark.
     *
     * @param start offset of the first character, in UTF-16 units
     * @param end offset behind the last character
     * @param id the id of the first element
     * @param css classes, as {@code claim predictive}
     * @param data the name of the attribute that bears the id on every element of the span, as {@code data-claim}
     * @param href where the reference leads
     * @param sign what stands beside the words, as {@code 17}; empty where nothing shall refer from them
     * @param label the reference's name for those who do not see it
     */
    public record Span(
            int start, int end, String id, String css, String data, String href, String sign, String label) {}

    /** The text as HTML, everything escaped, with the spans marked. Spans beyond the text are an error. */
    public static String html(String text, List<Span> spans) {
        List<Span> waiting = new ArrayList<>(spans);
        waiting.sort(
                comparingInt(Span::start).thenComparing(comparingInt(Span::end).reversed()));
        TreeSet<Integer> borders = new TreeSet<>();
        for (Span span : waiting) {
            if (span.start() < 0 || span.end() > text.length() || span.start() >= span.end()) {
                throw new IllegalArgumentException("the span " + span.id() + " lies beyond the text");
            }
            borders.add(span.start());
            borders.add(span.end());
        }
        StringBuilder html = new StringBuilder(text.length() + 200 * spans.size());
        Deque<Span> open = new ArrayDeque<>();
        Set<String> begun = new HashSet<>();
        int at = 0;
        int next = 0;
        for (int border : borders) {
            html.append(HtmlUtils.htmlEscape(text.substring(at, border), "UTF-8"));
            at = border;
            List<Span> opening = closeThoseEndingAt(border, open, html);
            while (next < waiting.size() && waiting.get(next).start() == border) {
                opening.add(waiting.get(next++));
            }
            // The one that ends last goes outermost, so that as few as possible are interrupted.
            opening.sort(comparingInt(Span::end).reversed());
            opening.forEach(span -> open(span, open, begun, html));
        }
        return html.append(HtmlUtils.htmlEscape(text.substring(at), "UTF-8")).toString();
    }

    /** Closes what ends here, and what is in its way; the latter is returned, to be resumed. */
    private static List<Span> closeThoseEndingAt(int border, Deque<Span> open, StringBuilder html) {
        List<Span> interrupted = new ArrayList<>();
        long ending = open.stream().filter(span -> span.end() == border).count();
        while (ending > 0) {
            Span innermost = open.pop();
            if (innermost.end() == border) {
                reference(innermost, html);
                ending--;
            } else {
                interrupted.addFirst(innermost);
            }
            html.append("</span>");
        }
        return interrupted;
    }

    private static void open(Span span, Deque<Span> open, Set<String> begun, StringBuilder html) {
        html.append("<span class=\"")
                .append(span.css())
                .append(" d")
                .append(Math.min(open.size(), 4))
                .append('"');
        if (begun.add(span.id())) {
            html.append(" id=\"").append(span.id()).append('"');
        }
        html.append(' ').append(span.data()).append("=\"").append(span.id()).append("\">");
        open.push(span);
    }

    private static void reference(Span span, StringBuilder html) {
        if (span.sign().isEmpty()) {
            return;
        }
        html.append("<a class=\"ref\" href=\"")
                .append(HtmlUtils.htmlEscape(span.href(), "UTF-8"))
                .append("\" data-sign=\"")
                .append(HtmlUtils.htmlEscape(span.sign(), "UTF-8"))
                .append("\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(span.label(), "UTF-8"))
                .append("\"></a>");
    }
}
