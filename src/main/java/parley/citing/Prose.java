package parley.citing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A formatted citation: words, some of them in italics. */
public record Prose(List<Run> runs) {

    /** Words of one look. */
    public record Run(String text, boolean italic) {}

    /** From the markup that styles give; nothing of it is left but the italics. */
    static Prose of(String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        Element entry = body.selectFirst(".csl-entry");
        return new Prose((entry == null ? body : entry)
                .nodeStream(TextNode.class)
                .map(node -> new Run(node.getWholeText(), italic(node)))
                .toList());
    }

    private static boolean italic(TextNode node) {
        Element around = node.parent();
        return around != null && around.attr("style").contains("italic");
    }

    /** Without its look. */
    public String text() {
        return runs.stream().map(Run::text).collect(joining());
    }
}
