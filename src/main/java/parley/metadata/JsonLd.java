package parley.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.authors.Author;
import parley.claims.Holder;
import parley.subjects.Actor;
import tools.jackson.databind.json.JsonMapper;

/** Writes things of the archive in the words of schema.org. */
@Component
class JsonLd {

    private static final String CONTEXT = "https://schema.org";

    private final JsonMapper json;

    JsonLd(JsonMapper json) {
        this.json = json;
    }

    /** One thing: what is absent or empty is not said. */
    static final class Node {

        private final Map<String, Object> says = new LinkedHashMap<>();

        private Node(String type) {
            says.put("@type", type);
        }

        static Node of(String type) {
            return new Node(type);
        }

        /** Something that has an address, which is also its name among all things. */
        static Node of(String type, String address) {
            return new Node(type).with("@id", address).with("url", address);
        }

        Node with(String property, @Nullable String text) {
            if (text != null) {
                says.put(property, text);
            }
            return this;
        }

        Node with(String property, @Nullable Node node) {
            if (node != null) {
                says.put(property, node.says);
            }
            return this;
        }

        Node with(String property, List<Node> nodes) {
            if (!nodes.isEmpty()) {
                says.put(property, nodes.stream().map(node -> node.says).toList());
            }
            return this;
        }

        String type() {
            return String.valueOf(says.get("@type"));
        }

        Node withTexts(String property, List<String> texts) {
            if (!texts.isEmpty()) {
                says.put(property, texts);
            }
            return this;
        }
    }

    /** The thing that a page is about, as it can stand in a script element: no text in it ends the element. */
    String write(Node node) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.putAll(node.says);
        // In JSON these can stand within strings alone, where an escape means the same.
        return json.writeValueAsString(document)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** An author; only called for one who is named. */
    static Node person(Author author, String site) {
        return Node.of("Person", site + "/authors/" + author.slug()).with("name", author.name());
    }

    /** The authors who are named; none stands for the one whom no source names. */
    static List<Node> authors(Article article, String site) {
        return article.authors().stream()
                .filter(Author::named)
                .map(author -> person(author, site))
                .toList();
    }

    static Node actor(Actor actor, String site) {
        String type = switch (actor.kind()) {
            case PERSON -> "Person";
            case STATE -> "Country";
            case ORGANISATION -> "Organization";
            case GROUP -> "Thing";
        };
        return Node.of(type, site + "/actors/" + actor.slug()).with("name", actor.name());
    }

    /** Who holds a claim; nobody where that is an author whom no source names. */
    static @Nullable Node holder(Holder holder, String site) {
        Author author = holder.author();
        Actor actor = holder.actor();
        if (author != null) {
            return author.named() ? person(author, site) : null;
        }
        return actor == null ? null : actor(actor, site);
    }

    static Node archive(String site, String name) {
        return Node.of("WebSite", site + "/").with("name", name);
    }
}
