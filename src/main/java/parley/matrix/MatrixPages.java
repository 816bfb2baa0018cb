package parley.matrix;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.site.Paging;

/** Sets authors side by side, question by question. */
@Component
@Transactional(readOnly = true)
public class MatrixPages {

    private final Grids grids;

    MatrixPages(Grids grids) {
        this.grids = grids;
    }

    MatrixPage all(MatrixChoice choice, Paging wanted, Locale locale) {
        Grid grid = grids.all(choice, wanted);
        return page("/questions", choice, grid, wanted.within(grid.asked()), locale);
    }

    MatrixPage one(String slug, MatrixChoice choice, Locale locale) {
        return page("/questions/" + slug, choice, grids.one(slug, choice, false), new Paging(1, 1), locale);
    }

    private MatrixPage page(String path, MatrixChoice choice, Grid grid, Paging paging, Locale locale) {
        return MatrixPage.of(path, choice, grids.offered(grid, choice), Matrix.of(grid, locale), paging);
    }

    /** The questions that claims about a summit answer, with these answers alone. */
    public Matrix aboutSummit(String summit, Locale locale) {
        return Matrix.of(grids.aboutSummit(summit), locale);
    }
}
