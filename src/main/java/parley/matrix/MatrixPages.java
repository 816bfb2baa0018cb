package parley.matrix;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.matrix.PositionSearch.Part;

/** Sets authors side by side, question by question. */
@Component
@Transactional(readOnly = true)
public class MatrixPages {

    private final Grids grids;

    MatrixPages(Grids grids) {
        this.grids = grids;
    }

    MatrixPage all(MatrixChoice choice, Locale locale) {
        return MatrixPage.of(
                "/questions", choice, grids.offered(Part.WHOLE, choice), Matrix.of(grids.all(choice, false), locale));
    }

    MatrixPage one(String slug, MatrixChoice choice, Locale locale) {
        return MatrixPage.of(
                "/questions/" + slug,
                choice,
                grids.offered(new Part(slug, null), choice),
                Matrix.of(grids.one(slug, choice, false), locale));
    }

    /** The questions that claims about a summit answer, with these answers alone. */
    public Matrix aboutSummit(String summit, Locale locale) {
        return Matrix.of(grids.aboutSummit(summit), locale);
    }
}
