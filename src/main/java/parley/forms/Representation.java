package parley.forms;

import org.springframework.http.MediaType;

/**
 * One form in which things of a kind leave the archive, beside their page.
 *
 * @param page the address of their pages, as {@code /articles/{slug}}
 * @param suffix what is written behind such an address to get this form, with its dot: {@code .tei.xml}
 * @param type its media type, by which {@code Accept} asks for it
 * @param message the key of its name among the messages; the same with {@code .use} behind says what it is for
 * @param example the address of a page of this kind that the seeds have, as {@code /articles/waging-peace-with-north-korea}
 */
public record Representation(String page, String suffix, MediaType type, String message, String example) {

    /** Where a page's twin in this form is: the suffix stands before a query. */
    public String at(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address + suffix : address.substring(0, query) + suffix + address.substring(query);
    }
}
