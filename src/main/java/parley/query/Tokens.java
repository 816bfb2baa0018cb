package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the text of a question apart into words, phrases, signs and parentheses. */
final class Tokens {

    private static final String OPENING = "\"“”„«»「」『』＂";
    private static final Set<String> OR = Set.of("OR", "|", "||");
    private static final Set<String> AND = Set.of("AND", "&", "&&");

    private final String text;
    private final List<Remark> remarks;
    private int at;

    private Tokens(String text, List<Remark> remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    /** What a piece of a question is. */
    enum Sort {
        WORD,
        PHRASE,
        /** A word with a colon behind it. */
        FIELD,
        NOT,
        AND,
        OR,
        OPEN,
        CLOSE
    }

    record Token(Sort sort, String text) {}

    static List<Token> of(String text, List<Remark> remarks) {
        Tokens tokens = new Tokens(text, remarks);
        List<Token> all = new ArrayList<>();
        while (tokens.skip()) {
            all.add(tokens.next());
        }
        return all;
    }

    /** Goes to the next piece, if there is one. */
    private boolean skip() {
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private Token next() {
        char c = text.charAt(at);
        if (c == '(' || c == '（') {
            at++;
            return new Token(Sort.OPEN, "(");
        }
        if (c == ')' || c == '）') {
            at++;
            return new Token(Sort.CLOSE, ")");
        }
        if (OPENING.indexOf(c) >= 0) {
            return phrase();
        }
        if ((c == '-' || c == '−') && at + 1 < text.length() && !blank(text.charAt(at + 1))) {
            at++;
            return new Token(Sort.NOT, "-");
        }
        return word();
    }

    private Token phrase() {
        int from = ++at;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String inside = text.substring(from, at);
        if (at == text.length()) {
            remarks.add(Remark.of("open-quote"));
        }
        at++;
        return new Token(Sort.PHRASE, inside.strip());
    }

    private Token word() {
        int from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            char c = text.charAt(at);
            if ((c == ':' || c == '：') && at > from) {
                String before = text.substring(from, at);
                at++;
                return new Token(Sort.FIELD, before);
            }
            at++;
        }
        String word = text.substring(from, at);
        if (word.equals("NOT") || word.equals("!")) {
            return new Token(Sort.NOT, word);
        }
        return new Token(OR.contains(word) ? Sort.OR : AND.contains(word) ? Sort.AND : Sort.WORD, word);
    }

    private static boolean ends(char c) {
        return blank(c) || "()（）".indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
    }
}
