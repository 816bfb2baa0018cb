package parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The documents that travel inside the application, or any other folder of the same shape. */
final class SeedFiles {

    private SeedFiles() {}

    /**
     * Reads every document and annotation below a folder.
     *
     * @param given the folder, as {@code classpath:seeds/} or {@code file:/somewhere/seeds/}
     * @throws IngestRefused if there are none
     * @return the files by their names relative to the folder
     */
    static Map<String, SourceDocument> in(String given) {
        String folder = given.endsWith("/") ? given : given + "/";
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            String root = resolver.getResource(folder).getURL().toString();
            Map<String, SourceDocument> files = new TreeMap<>();
            for (Resource resource : resolver.getResources(folder + "**/*.*")) {
                String name = resource.getURL().toString().substring(root.length());
                if (name.matches(".*\\.(txt|html|htm|yaml)")) {
                    files.put(name, new SourceDocument(name, resource.getContentAsByteArray()));
                }
            }
            if (!files.containsKey("authors.yaml")) {
                throw new IngestRefused(List.of(new Problem(
                        folder,
                        1,
                        "there are no documents in this folder; set parley.seeds to one with authors.yaml")));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the documents in " + folder + " cannot be read", e);
        }
    }
}
