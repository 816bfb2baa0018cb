package parley.figures;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.site.Csv;
import parley.site.Representation;
import parley.site.Representations;

/** The forms that figures are given in. */
@Component
class FigureForms implements Representations {

    private static final String ONE = "/figures/{slug}";
    private static final String EXAMPLE = "/figures/kinds";

    @Override
    public List<Representation> representations() {
        return List.of(
                new Representation(ONE, ".csv", Csv.TYPE, "format.csv", EXAMPLE),
                new Representation(ONE, ".svg", MediaType.valueOf("image/svg+xml"), "format.svg", EXAMPLE));
    }
}
