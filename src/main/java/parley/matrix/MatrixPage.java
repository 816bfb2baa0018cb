package parley.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.authors.Author;
import parley.site.Paging;

/**
 * The page {@code /questions}, or of one of them.
 *
 * @param path the address without what is chosen
 * @param offered every author, to be chosen or dropped
 * @param unknown slugs in the address that no author has
 */
public record MatrixPage(
        String path, MatrixChoice choice, List<Offer> offered, List<Unknown> unknown, Matrix matrix, Paging paging) {

    /**
     * An author to choose.
     *
     * @param address the page with this author added, or dropped where chosen
     */
    public record Offer(String name, boolean chosen, String address) {}

    /**
     * A slug that no author has.
     *
     * @param address the page without it
     */
    public record Unknown(String slug, String address) {}

    static MatrixPage of(String path, MatrixChoice choice, List<Author> authors, Matrix matrix, Paging paging) {
        List<String> known = authors.stream().map(Author::slug).toList();
        return new MatrixPage(
                path,
                choice,
                authors.stream()
                        .map(author -> new Offer(
                                author.name(),
                                choice.has(author.slug()),
                                path + choice.toggle(author.slug()).query()))
                        .toList(),
                choice.authors().stream()
                        .filter(slug -> !known.contains(slug))
                        .map(slug ->
                                new Unknown(slug, path + choice.toggle(slug).query()))
                        .toList(),
                matrix,
                paging);
    }

    public String canonical() {
        return at(paging.page());
    }

    public int pages() {
        return paging.pages(matrix.asked());
    }

    public @Nullable String previous() {
        return paging.page() > 1 ? at(paging.page() - 1) : null;
    }

    public @Nullable String next() {
        return paging.page() < pages() ? at(paging.page() + 1) : null;
    }

    private String at(int page) {
        return path + (page > 1 ? choice.query().add("page", String.valueOf(page)) : choice.query());
    }

    /** The same, as cited paragraphs or as a table. */
    public String as(String ending) {
        return path + "." + ending + choice.query();
    }

    /** A column of the matrix, as cited paragraphs or as a table. */
    public String column(String author, String ending) {
        return path + "." + ending + "?author=" + author;
    }

    /** The one question of the page; only where it is of one. */
    public Matrix.Row row() {
        return matrix.rows().getFirst();
    }
}
