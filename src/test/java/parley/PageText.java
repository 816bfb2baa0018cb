package parley;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page as browsers search it for the words of an address (WICG Text Fragments): block by block, in the
 * order of the document, with every white space as one blank.
 */
final class PageText {

    private static final Pattern DIRECTIVE = Pattern.compile("(?:([^,]+)-,)?([^,]+?)(?:,([^-,][^,]*))?(?:,-([^,]+))?");

    private final StringBuilder text = new StringBuilder();
    private final Map<Element, Integer> begins = new HashMap<>();
    private final Map<Element, Integer> ends = new HashMap<>();

    PageText(Element page) {
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(words.getWholeText());
                } else if (node instanceof Element element) {
                    separate(element);
                    begins.put(element, text.length());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    ends.put(element, text.length());
                    separate(element);
                }
            }
        });
    }

    private void append(String words) {
        String even = words.replaceAll("[\\s\u00a0]+", " ");
        boolean afterBlank = text.isEmpty() || " \n".indexOf(text.charAt(text.length() - 1)) >= 0;
        text.append(afterBlank ? even.stripLeading() : even);
    }

    private void separate(Element element) {
        if (element.isBlock()) {
            text.append('\n');
        }
    }

    /** Whether the first words that a directive finds, as {@code text=one,two}, are those of the elements. */
    boolean finds(String directive, Elements elements) {
        Matcher parts = DIRECTIVE.matcher(directive.replaceFirst("^text=", ""));
        if (!parts.matches()) {
            return false;
        }
        String before = parts.group(1) == null ? "" : word(parts.group(1), true, false) + "\\s*";
        String end = parts.group(3) == null ? "" : ".*?" + word(parts.group(3), true, parts.group(4) == null);
        String behind = parts.group(4) == null ? "" : "\\s*" + word(parts.group(4), false, true);
        String begin = word(parts.group(2), before.isEmpty(), behind.isEmpty());
        Matcher found = Pattern.compile(
                        before + "(" + begin + end + ")" + behind, Pattern.DOTALL | Pattern.CASE_INSENSITIVE)
                .matcher(text);
        return found.find()
                && found.start(1) == begins.getOrDefault(elements.getFirst(), -1)
                && found.end(1) == ends.getOrDefault(elements.getLast(), -1);
    }

    private static String word(String encoded, boolean beginsOne, boolean endsOne) {
        return (beginsOne ? "(?<!\\w)" : "")
                + Pattern.quote(URLDecoder.decode(encoded, StandardCharsets.UTF_8))
                + (endsOne ? "(?!\\w)" : "");
    }
}
