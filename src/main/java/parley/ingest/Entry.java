package parley.ingest;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import parley.site.Slugs;

/**
 * A mapping in a YAML file, read key by key. Whatever is missing, superfluous or of the wrong shape is reported with
 * file and line; scalars are taken as the words that were written, never as YAML's idea of a type.
 */
final class Entry {

    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final String file;
    private final int line;
    private final Map<String, Node> values;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Consumer<Problem> problems;

    private Entry(String file, MappingNode node, Consumer<Problem> problems) {
        this.file = file;
        this.line = lineOf(node);
        this.problems = problems;
        this.values = new LinkedHashMap<>();
        for (var tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.put(key, tuple.getValueNode()) != null) {
                report(lineOf(tuple.getKeyNode()), "the key `" + key + "` stands here twice");
            }
            lines.put(key, lineOf(tuple.getKeyNode()));
        }
    }

    /** Reads a whole file; nothing where it is no YAML mapping, which is then reported. */
    static @Nullable Entry read(String file, String text, Consumer<Problem> problems) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(LARGEST_FILE);
            options.setAllowDuplicateKeys(true);
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return new Entry(file, mapping, problems);
            }
            problems.accept(new Problem(file, 1, "the file must hold keys and values, and holds none"));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problems.accept(
                    new Problem(file, mark == null ? 1 : mark.getLine() + 1, "this is no YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            problems.accept(new Problem(file, 1, "this is no YAML: " + e.getMessage()));
        }
        return null;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** The line on which the value of a key stands, or the entry's own. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** Reports something wrong with a key of this entry. */
    void wrong(String key, String message) {
        report(line(key), message);
    }

    private void report(int where, String message) {
        problems.accept(new Problem(file, where, message));
    }

    /** Reports every key but these. */
    void only(String... keys) {
        for (String key : values.keySet()) {
            if (!Arrays.asList(keys).contains(key)) {
                wrong(key, "the key `" + key + "` is not known here; known are " + String.join(", ", keys));
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The words of a key that must be there; a stand-in where they are not, after that was reported. */
    String text(String key) {
        String text = find(key);
        if (text == null && !has(key)) {
            report(line, "`" + key + "` is missing here");
        }
        return text == null ? "?" : text;
    }

    /** The words of a key, or nothing. */
    @Nullable
    String find(String key) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            Unprintable.in(scalar.getValue())
                    .ifPresent(character ->
                            wrong(key, "`" + key + "` has the character " + character + ", which is no text"));
            return scalar.getValue().strip();
        }
        wrong(key, "`" + key + "` must be words; leave the key out if there are none");
        return null;
    }

    /** The words of a key with the spaces around them, or nothing at all. */
    String exactly(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    int number(String key) {
        String text = text(key);
        if (text.matches("[0-9]{1,9}")) {
            return Integer.parseInt(text);
        }
        if (has(key)) {
            wrong(key, "`" + key + "` must be a whole number, not \"" + text + "\"");
        }
        return 0;
    }

    boolean is(String key) {
        String text = find(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            wrong(key, "`" + key + "` must be true or false, not \"" + text + "\"");
        }
        return "true".equals(text);
    }

    String slug(String key) {
        String slug = text(key);
        if (has(key) && !Slugs.isSlug(slug)) {
            wrong(key, "\"" + slug + "\" is no slug; write lower-case letters, digits and single hyphens");
        }
        return slug;
    }

    /** A list of slugs; what is no slug is reported and left out. */
    List<String> slugs(String key) {
        return words(key).stream()
                .filter(slug -> {
                    boolean sound = Slugs.isSlug(slug);
                    if (!sound) {
                        wrong(key, "\"" + slug + "\" is no slug; write lower-case letters, digits and single hyphens");
                    }
                    return sound;
                })
                .toList();
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        String text = text(key);
        return Slugs.parse(type, text).orElseGet(() -> {
            if (has(key)) {
                wrong(
                        key,
                        "`" + key + "` cannot be \"" + text + "\"; it is one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Slugs::of)
                                                .toList()));
            }
            return type.getEnumConstants()[0];
        });
    }

    /** A key's value read by a function that throws {@link IllegalArgumentException} with a reason; or nothing. */
    <T> @Nullable T parse(String key, Function<String, T> reader) {
        String text = find(key);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            wrong(key, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The words of a list, or of a single value that stands for a list of one; none where the key is absent. */
    List<String> words(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<String> words = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                words.add(scalar.getValue().strip());
            } else {
                report(lineOf(item), "`" + key + "` must be a list of words");
            }
        }
        if (new HashSet<>(words).size() < words.size()) {
            wrong(key, "`" + key + "` names something twice");
        }
        return words;
    }

    /** The entry under a key; nothing where it is absent. */
    @Nullable
    Entry entry(String key) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof MappingNode mapping) {
            return new Entry(file, mapping, problems);
        }
        wrong(key, "`" + key + "` must hold keys and values");
        return null;
    }

    /** The entries of a list; none where the key is absent. */
    List<Entry> entries(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            wrong(key, "`" + key + "` must be a list");
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mapping) {
                entries.add(new Entry(file, mapping, problems));
            } else {
                report(lineOf(item), "each of `" + key + "` must hold keys and values");
            }
        }
        return entries;
    }

    /** The keys in their order. */
    Iterable<String> keys() {
        return values.keySet();
    }
}
