package parley.matrix;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets authors side by side, question by question. */
@Component
@Transactional(readOnly = true)
public class MatrixPages {

    private final Grids grids;

    MatrixPages(Grids grids) {
        this.grids = grids;
    }

    MatrixPage all(MatrixChoice choice, Locale locale) {
        return MatrixPage.of("/questions", choice, grids.authors(), Matrix.of(grids.all(choice), locale));
    }

    MatrixPage one(String slug, MatrixChoice choice, Locale locale) {
        return MatrixPage.of("/questions/" + slug, choice, grids.authors(), Matrix.of(grids.one(slug, choice), locale));
    }

    /** The questions that claims about a summit answer, with these answers alone. */
    public Matrix aboutSummit(String summit, Locale locale) {
        return Matrix.of(grids.aboutSummit(summit), locale);
    }
}
