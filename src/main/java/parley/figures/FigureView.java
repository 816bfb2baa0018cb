package parley.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a choice of claims.
 *
 * @param reading what its numbers say, in one sentence
 * @param note how it is to be read
 * @param most how many are shown one by one, where there are more; otherwise absent
 * @param query the choice, as addresses have it
 */
public record FigureView(
        String slug,
        String title,
        String reading,
        String note,
        @Nullable String most,
        Drawing drawing,
        DataTable table,
        String query) {

    private static final int TITLE = 58;
    private static final int FOOT = 26;
    private static final int MARGIN = 20;

    public String address() {
        return "/figures/" + slug + query;
    }

    public String svg() {
        return "/figures/" + slug + ".svg" + query;
    }

    public String csv() {
        return "/figures/" + slug + ".csv" + query;
    }

    /** The panels in their places on a sheet of their own, below its title. */
    public List<Drawing.Placed> sheet() {
        return drawing.sheet(TITLE);
    }

    public int sheetWidth() {
        int panels = sheet().stream()
                .mapToInt(placed -> placed.x() + placed.panel().width())
                .max()
                .orElse(0);
        return 2 * MARGIN + Math.max(panels, Lettering.width(title) * 3 / 2);
    }

    public int sheetHeight() {
        return sheet().stream()
                        .mapToInt(placed -> placed.y() + placed.panel().height())
                        .max()
                        .orElse(TITLE)
                + FOOT
                + 2 * MARGIN;
    }
}
