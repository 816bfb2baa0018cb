package parley.shield;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The query of an address as it was sent. */
final class RawQuery {

    private static final int MOST_PARAMETERS = 100;

    /** Characters of one parameter, its name included, as they are sent. */
    private static final int LONGEST_PARAMETER = 3_000;

    private RawQuery() {}

    /** Whether it can be read: not too much in it, every escape whole, and what they say UTF-8. */
    static boolean isSound(String query) {
        String[] parameters = query.split("&", MOST_PARAMETERS + 1);
        if (parameters.length > MOST_PARAMETERS) {
            return false;
        }
        for (String parameter : parameters) {
            if (parameter.length() > LONGEST_PARAMETER) {
                return false;
            }
        }
        return query.indexOf('%') < 0 || isText(query);
    }

    private static boolean isText(String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int at = 0; at < query.length(); at++) {
            char letter = query.charAt(at);
            if (letter == '%') {
                int high = at + 2 < query.length() ? Character.digit(query.charAt(at + 1), 16) : -1;
                int low = at + 2 < query.length() ? Character.digit(query.charAt(at + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return false;
                }
                bytes.write(high * 16 + low);
                at += 2;
            } else {
                bytes.write(letter);
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
