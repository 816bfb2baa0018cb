package parley.api;

import java.util.List;

/**
 * The page of formats.
 *
 * @param forms of pages, those of one kind of page together
 * @param services what is no form of a page
 * @param lists what a form on the page can ask, each with its parameters
 */
public record FormatsPage(List<Forms> forms, List<Offer> services, List<Operation> lists) {

    /** The forms of one kind of page. */
    public record Forms(String page, List<Offer> offers) {}

    /**
     * One thing to be had.
     *
     * @param message the key of its name
     * @param address with its variables in braces
     * @param type its media type
     */
    public record Offer(String message, String address, String type, String example) {}
}
