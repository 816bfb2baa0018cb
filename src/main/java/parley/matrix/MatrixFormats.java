package parley.matrix;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;
import parley.site.Csv;

/** The forms that questions have beside their pages. */
@Component
class MatrixFormats implements Representations {

    private static final String ALL = "/questions";
    private static final String ONE = "/questions/{slug}";
    private static final String EXAMPLE = "/questions/can-sanctions-be-tightened";

    @Override
    public List<Representation> representations() {
        return List.of(table(ALL, ALL), text(ALL, ALL), table(ONE, EXAMPLE), text(ONE, EXAMPLE));
    }

    private static Representation table(String page, String example) {
        return new Representation(page, ".csv", Csv.TYPE, "format.csv", example);
    }

    private static Representation text(String page, String example) {
        return new Representation(page, ".txt", MediaType.TEXT_PLAIN, "format.cited", example);
    }
}
