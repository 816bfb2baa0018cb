package parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The validator of the W3C for EPUB. */
final class EpubCheck {

    private EpubCheck() {}

    /** What it finds wrong or warns of in a book. */
    static List<String> problems(byte[] book) throws Exception {
        Path folder = Files.createTempDirectory("epub");
        Path file = Files.write(folder.resolve("book.epub"), book);
        Path report = folder.resolve("report.json");
        Apart.EPUB.run(() -> {
            Object checker = Apart.EPUB
                    .named("com.adobe.epubcheck.tool.EpubChecker")
                    .getConstructor()
                    .newInstance();
            Object arguments = new String[] {file.toString(), "--json", report.toString(), "--quiet"};
            return checker.getClass().getMethod("run", String[].class).invoke(checker, arguments);
        });
        JsonNode found = new JsonMapper().readTree(Files.readString(report));
        return StreamSupport.stream(found.get("messages").spliterator(), false)
                .filter(message -> message.get("severity").asString().matches("FATAL|ERROR|WARNING"))
                .map(JsonNode::toString)
                .toList();
    }
}
