package parley.figures;

import java.util.List;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;
import parley.site.Csv;

/** The forms that each figure has beside its page. */
@Component
class FiguresFormats implements Representations {

    private static final String PAGE = "/figures/{slug}";
    private static final String EXAMPLE = "/figures/kinds";

    @Override
    public List<Representation> representations() {
        return List.of(
                new Representation(PAGE, ".csv", Csv.TYPE, "format.csv", EXAMPLE),
                new Representation(PAGE, ".svg", FiguresController.SVG, "format.svg", EXAMPLE));
    }
}
