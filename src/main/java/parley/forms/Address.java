package parley.forms;

/**
 * A path taken apart: no name in an address has a dot, so that what stands behind the first one in the last segment asks
 * for a form.
 *
 * @param page the path of the page
 * @param suffix with its dot; empty where the page itself is meant
 */
record Address(String page, String suffix) {

    static Address of(String path) {
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        return dot < 0 ? new Address(path, "") : new Address(path.substring(0, dot), path.substring(dot));
    }
}
