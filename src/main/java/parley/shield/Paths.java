package parley.shield;

import java.util.regex.Pattern;

/** What kind of thing an address is, as far as its path tells. */
final class Paths {

    private static final String HARVEST = "/oai";

    /** A container of Web Annotations, whose protocol wants the slash behind it. */
    private static final String CONTAINER = "/annotations/";

    private static final Pattern FILE =
            Pattern.compile(HARVEST + "|/oembed|" + CONTAINER + ".*|/actuator/.*|/assets/.*|(.*/)?[^/]*\\.[^/]*");
    private static final Pattern CHEAP = Pattern.compile("/(assets|actuator)/.*|/favicon\\.ico");

    /** Those whose making takes long: searches, drawings, and lists and documents to take away. */
    private static final Pattern COSTLY = Pattern.compile(
            "/(search|map|figures)([./].*)?|/claims/(table|by/).*|" + HARVEST + "|.*\\.(?!json|txt|bib|ris)[a-z0-9]+");

    private Paths() {}

    /** Whether it is data, or something to take away, and no page. */
    static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    /** Whether it is the one address to which harvesters send a form. */
    static boolean takesForm(String path) {
        return path.equals(HARVEST);
    }

    /** Whether the slash behind it belongs to it. */
    static boolean endsInSlash(String path) {
        return path.equals(CONTAINER);
    }

    /** Whether to give it costs no more than to refuse it. */
    static boolean isCheap(String path) {
        return CHEAP.matcher(path).matches();
    }

    static boolean isCostly(String path) {
        return COSTLY.matcher(path).matches();
    }
}
