package parley.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML page as lines: one for each block, with an empty line between blocks. */
final class HtmlBlocks {

    private HtmlBlocks() {}

    static List<String> of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template, nav, form, button, svg").remove();
        Element text = page.selectFirst("article");
        if (text == null) {
            text = page.selectFirst("main");
        }
        Blocks blocks = new Blocks();
        (text == null ? page.body() : text).traverse(blocks);
        blocks.end();
        return blocks.lines;
    }

    private static final class Blocks implements NodeVisitor {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                block.append(words.getWholeText());
            } else if (breaksLine(node)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaksLine(node)) {
                end();
            }
        }

        private static boolean breaksLine(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }

        void end() {
            String line = block.toString().replaceAll("[ \\t\\r\\n\\f]+", " ").strip();
            block.setLength(0);
            if (!line.isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.add(line);
            }
        }
    }
}
