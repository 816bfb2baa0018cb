package parley.citing;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A citation as CSL-JSON, the data that styles are made for. */
final class CslJson {

    private static final JsonMapper JSON = new JsonMapper();

    private CslJson() {}

    static String of(Citation citation) {
        Object item = new CSLItemDataBuilder(citation.data())
                .note(String.join(" ", citation.notes()))
                .build()
                .toJson(new MapJsonBuilderFactory().createJsonBuilder());
        return JSON.writeValueAsString(List.of(item));
    }
}
