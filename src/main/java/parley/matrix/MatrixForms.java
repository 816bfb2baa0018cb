package parley.matrix;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.site.Csv;
import parley.site.Representation;
import parley.site.Representations;

/** The forms that questions are given in. */
@Component
class MatrixForms implements Representations {

    private static final String ONE = "/questions/{slug}";
    private static final String EXAMPLE = "/questions/can-sanctions-be-tightened";

    @Override
    public List<Representation> representations() {
        return List.of(
                new Representation("/questions", ".csv", Csv.TYPE, "format.csv", "/questions"),
                new Representation("/questions", ".txt", MediaType.TEXT_PLAIN, "format.txt", "/questions"),
                new Representation(ONE, ".csv", Csv.TYPE, "format.csv", EXAMPLE),
                new Representation(ONE, ".txt", MediaType.TEXT_PLAIN, "format.txt", EXAMPLE));
    }
}
