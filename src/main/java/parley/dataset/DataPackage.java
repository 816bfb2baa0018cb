package parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import parley.dataset.Table.Foreign;
import parley.site.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes the files of the download, as a Frictionless tabular data package: {@code datapackage.json}. */
@Component
class DataPackage {

    static final String FILE = "datapackage.json";

    /** What is the archive's own may be used as its code; the texts may not, and each article says so. */
    private static final Licence LICENCE = new Licence(
            "Apache-2.0",
            "Apache License 2.0, for claims, notes and all else that is the archive's own",
            "https://www.apache.org/licenses/LICENSE-2.0");

    private static final String DESCRIPTION =
            "An annotated archive of commentary on North Korea diplomacy. The articles' texts, and every passage of them,"
                    + " remain their authors' and publishers': the column rights of the table articles says which statement"
                    + " holds, the column extent how much of the text may be shown, and no more of it is here. Cells of the"
                    + " tables that begin with = + - @ or an apostrophe have an apostrophe before them, so that no"
                    + " spreadsheet computes them; numbers and the lines of JSON are as they are.";

    private final Kinds kinds;
    private final JsonMapper json;

    DataPackage(Kinds kinds, JsonMapper json) {
        this.kinds = kinds;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    private record Licence(String name, String title, String path) {}

    /** Writes the description of the files in a folder beside them. */
    void write(Path folder, Revision revision, String homepage) throws IOException {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (Kind<?, ?> kind : kinds.all()) {
            for (Table<?, ?> table : kind.tables()) {
                resources.add(table(table, folder));
            }
        }
        for (Kind<?, ?> kind : kinds.all()) {
            resources.add(lines(kind, folder));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "tabular-data-package");
        all.put("name", "parley");
        all.put("title", "Parley");
        all.put("description", DESCRIPTION);
        all.put("homepage", homepage);
        all.put("version", revision.number() + ".0.0");
        all.put("created", revision.changedAt().toString());
        all.put("licenses", List.of(LICENCE));
        all.put("resources", resources);
        Files.writeString(folder.resolve(FILE), json.writeValueAsString(all) + "\n");
    }

    private static Map<String, Object> table(Table<?, ?> table, Path folder) throws IOException {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.key());
        if (!table.foreign().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    table.foreign().stream().map(DataPackage::foreign).toList());
        }
        Map<String, Object> resource =
                resource(table.name(), table.description(), folder.resolve(KindFiles.file(table)), "csv", "text/csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("lineTerminator", "\r\n"));
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> lines(Kind<?, ?> kind, Path folder) throws IOException {
        return resource(
                kind.name() + "-lines",
                kind.description(),
                folder.resolve(KindFiles.lines(kind)),
                "jsonl",
                "application/jsonl");
    }

    private static Map<String, Object> resource(String name, String description, Path file, String format, String type)
            throws IOException {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name.replace('_', '-'));
        resource.put("path", file.getFileName().toString());
        resource.put("description", description);
        resource.put("format", format);
        resource.put("mediatype", type);
        resource.put("bytes", Files.size(file));
        resource.put("hash", "sha256:" + Sha256.of(file));
        return resource;
    }

    private static Map<String, Object> field(Column<?> column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.words().isEmpty()) {
            constraints.put("enum", column.words());
        }
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type());
        field.put("description", column.description());
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> foreign(Foreign foreign) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", foreign.table().replace('_', '-'));
        reference.put("fields", foreign.key());
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", foreign.columns());
        key.put("reference", reference);
        return key;
    }
}
