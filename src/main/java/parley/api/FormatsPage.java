package parley.api;

import java.util.List;

/**
 * The page of formats.
 *
 * @param forms of pages
 * @param services what is no form of a page
 * @param lists what a form on the page can ask, each with its parameters
 */
public record FormatsPage(List<Offer> forms, List<Offer> services, List<Operation> lists) {

    /**
     * One format, and everything that is given in it.
     *
     * @param message the key of its name
     * @param type its media type
     */
    public record Offer(String message, String type, List<Example> examples) {}

    /**
     * One thing to be had.
     *
     * @param address with its variables in braces
     * @param example an address that answers
     */
    public record Example(String address, String example) {}
}
