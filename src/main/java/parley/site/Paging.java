package parley.site;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Which page of a list, and how long pages are. Whatever the address said, this is the nearest sensible page.
 *
 * @param page counted from 1
 * @param size rows a page, 1 to {@link #LARGEST}
 */
public record Paging(int page, int size) {

    /** Rows a page where the address does not say otherwise. */
    public static final int USUAL = 50;

    public static final int LARGEST = 200;
    private static final int FURTHEST = 10_000_000;

    /** Reads both from an address; text that is no number counts as absent. */
    public static Paging of(@Nullable String page, @Nullable String size) {
        return new Paging(number(page, 1, FURTHEST), number(size, USUAL, LARGEST));
    }

    private static int number(@Nullable String text, int absent, int most) {
        if (text == null || !text.strip().matches("[+-]?[0-9]{1,100}")) {
            return absent;
        }
        String digits = text.strip();
        if (digits.startsWith("-")) {
            return 1;
        }
        String magnitude = digits.replaceFirst("^\\+?0*", "");
        if (magnitude.length() > 9) {
            return most;
        }
        return magnitude.isEmpty() ? 1 : Math.clamp(Integer.parseInt(magnitude), 1, most);
    }

    /** The same paging, brought back to the last page if the list ends before this one. */
    public Paging within(long total) {
        return page <= pages(total) ? this : new Paging(pages(total), size);
    }

    /** How many pages a list of that many rows has; an empty list has one. */
    public int pages(long total) {
        return Math.clamp((total + size - 1) / size, 1, FURTHEST);
    }

    /** The same, as repositories ask for it. */
    public Pageable request() {
        return PageRequest.of(page - 1, size);
    }

    /** Rows before this page. */
    public int offset() {
        return (int) Math.min((long) (page - 1) * size, Integer.MAX_VALUE);
    }
}
