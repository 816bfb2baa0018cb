package parley.forms;

import org.springframework.http.MediaType;

/**
 * A form in which one thing can be had.
 *
 * @param message the key of its name
 */
public record Form(String address, MediaType type, String message) {

    /** The page itself. */
    static Form page(String path) {
        return new Form(path, MediaType.TEXT_HTML, "format.page");
    }

    static Form of(Representation form, String path) {
        return new Form(form.at(path), form.type(), form.message());
    }
}
