package parley.site;

/** Text on its way into XML. */
public final class Xml {

    private Xml() {}

    /** The text without what XML 1.0 cannot have: most control characters, and halves of surrogate pairs. */
    public static String text(String text) {
        return text.codePoints().allMatch(Xml::allowed)
                ? text
                : text.codePoints()
                        .filter(Xml::allowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
