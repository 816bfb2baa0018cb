package parley.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parley.query.Query.All;
import parley.query.Query.Any;
import parley.query.Query.Manner;
import parley.query.Query.Not;
import parley.query.Query.Period;
import parley.query.Query.Sought;
import parley.query.Query.Words;
import parley.query.Tokens.Sort;
import parley.query.Tokens.Token;
import parley.subjects.Edtf;

/**
 * Reads a question: words, "phrases", begin*, alike~, -not, OR, parentheses and field words. Every text is a question;
 * what is not as it should be is read as well as it can be, and a remark says how.
 */
public final class QueryReader {

    /** Longer questions are not asked. */
    public static final int LONGEST = 500;

    private static final int DEEPEST = 20;
    private static final int MOST_WORDS = 40;

    // Words that say nothing of what is sought; within quotation marks they count.
    private static final Set<String> LEFT_OUT = Set.of(
            ("a about an and are as at be been but by can could did do does for from had has have he her his how i if in"
                            + " is it its me my of on or our said say says she should so some such than that the their"
                            + " them then there these they this to was we were what when where which who whom whose why"
                            + " will with would you your")
                    .split(" "));

    /** Signs before and behind a word. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");

    private final List<Token> tokens;
    private final Set<Remark> remarks;
    private int at;
    private int words;

    private QueryReader(List<Token> tokens, List<Remark> remarks) {
        this.tokens = tokens;
        this.remarks = new LinkedHashSet<>(remarks);
    }

    /** Reads any text. */
    public static Reading read(String text) {
        List<Remark> remarks = new ArrayList<>();
        List<Token> tokens = balanced(Tokens.of(text, remarks), remarks);
        QueryReader reader = new QueryReader(tokens, remarks);
        Query query = reader.any();
        return new Reading(query, List.copyOf(reader.remarks));
    }

    private boolean isAt(Sort sort) {
        return at < tokens.size() && tokens.get(at).sort() == sort;
    }

    /** Leaves out parentheses that close nothing, and those that nest too deep; what stands in them stays. */
    private static List<Token> balanced(List<Token> tokens, List<Remark> remarks) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            if (token.sort() == Sort.OPEN) {
                depth++;
                if (depth > DEEPEST) {
                    remarks.add(Remark.of("too-deep", String.valueOf(DEEPEST)));
                    continue;
                }
            } else if (token.sort() == Sort.CLOSE) {
                depth--;
                if (depth < 0) {
                    depth = 0;
                    remarks.add(Remark.of("lone-parenthesis"));
                    continue;
                }
                if (depth >= DEEPEST) {
                    continue;
                }
            }
            kept.add(token);
        }
        return kept;
    }

    private Query any() {
        List<Query> alternatives = new ArrayList<>();
        while (true) {
            Query one = all();
            if (!one.equals(All.EVERYTHING)) {
                alternatives.add(one);
            } else if (isAt(Sort.OR)) {
                remarks.add(Remark.of("lone-or"));
            }
            if (!isAt(Sort.OR)) {
                return oneOf(alternatives);
            }
            at++;
        }
    }

    private static Query oneOf(List<Query> alternatives) {
        return switch (alternatives.size()) {
            case 0 -> All.EVERYTHING;
            case 1 -> alternatives.getFirst();
            default -> new Any(alternatives);
        };
    }

    private Query all() {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size() && !isAt(Sort.OR) && !isAt(Sort.CLOSE)) {
            if (isAt(Sort.AND)) {
                at++;
            } else {
                Query part = part();
                if (!part.equals(All.EVERYTHING)) {
                    parts.add(part);
                }
            }
        }
        List<Query> left = withoutEmptyWords(flat(parts));
        return left.size() == 1 ? left.getFirst() : new All(left);
    }

    /** What stands in parentheses within, and has to be met as everything else has, needs none. */
    private static List<Query> flat(List<Query> parts) {
        List<Query> flat = new ArrayList<>();
        parts.forEach(part -> {
            if (part instanceof All(List<Query> inner)) {
                flat.addAll(inner);
            } else {
                flat.add(part);
            }
        });
        return flat;
    }

    private List<Query> withoutEmptyWords(List<Query> parts) {
        List<Query> left = parts.stream().filter(part -> !leftOut(part)).toList();
        // Where nothing but exclusions would be left, the others are what is sought.
        if (left.stream().allMatch(Not.class::isInstance) || left.size() == parts.size()) {
            return parts;
        }
        List<String> dropped = parts.stream()
                .filter(QueryReader::leftOut)
                .map(part -> ((Words) part).text())
                .distinct()
                .toList();
        remarks.add(Remark.of("left-out", String.join(", ", dropped)));
        return left;
    }

    private static boolean leftOut(Query part) {
        return part instanceof Words(String text, Manner manner)
                && manner == Manner.WORD
                && LEFT_OUT.contains(text.toLowerCase(Locale.ROOT));
    }

    private Query part() {
        boolean not = false;
        while (isAt(Sort.NOT)) {
            not = !not;
            at++;
        }
        if (at >= tokens.size() || isAt(Sort.OR) || isAt(Sort.AND) || isAt(Sort.CLOSE)) {
            remarks.add(Remark.of("lone-not"));
            return All.EVERYTHING;
        }
        Query part = atom();
        if (!not || part.equals(All.EVERYTHING)) {
            return part;
        }
        return part instanceof Not(Query twice) ? twice : new Not(part);
    }

    private Query atom() {
        Token token = tokens.get(at++);
        return switch (token.sort()) {
            case OPEN -> group();
            case FIELD -> field(token.text());
            case PHRASE -> words(token.text(), Manner.PHRASE);
            default -> word(token.text());
        };
    }

    private Query group() {
        Query inside = any();
        if (isAt(Sort.CLOSE)) {
            at++;
        } else {
            remarks.add(Remark.of("open-parenthesis"));
        }
        return inside;
    }

    private Query word(String written) {
        if (written.matches(".*[*]+")) {
            return words(written, Manner.PREFIX);
        }
        return words(written, written.matches(".*~[0-9.]*") ? Manner.FUZZY : Manner.WORD);
    }

    private Query words(String written, Manner manner) {
        String text = manner == Manner.PHRASE
                ? written
                : AROUND.matcher(manner == Manner.FUZZY ? written.replaceAll("~[0-9.]*$", "") : written)
                        .replaceAll("");
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return All.EVERYTHING;
        }
        if (++words > MOST_WORDS) {
            remarks.add(Remark.of("too-many", String.valueOf(MOST_WORDS)));
            return All.EVERYTHING;
        }
        // A word that is a sign of the language, as it may be without the signs around it, stands in quotation marks.
        return new Words(text, manner == Manner.WORD && Query.SIGNS.contains(text) ? Manner.PHRASE : manner);
    }

    private Query field(String name) {
        Field field = Field.of(name).orElse(null);
        if (field == null) {
            // A web address, a time of day or a word that is no field word: its parts are words like any other.
            if (name.codePoints().allMatch(Character::isLetter)) {
                remarks.add(Remark.of("no-field", name));
            }
            return words(name, Manner.WORD);
        }
        if (!isAt(Sort.WORD) && !isAt(Sort.PHRASE)) {
            remarks.add(Remark.of("no-value", field.word()));
            return All.EVERYTHING;
        }
        Token value = tokens.get(at++);
        List<String> values = value.sort() == Sort.PHRASE
                ? List.of(value.text())
                : Arrays.stream(value.text().split("[,，、]"))
                        .map(one -> AROUND.matcher(one).replaceAll(""))
                        .filter(one -> !one.isEmpty())
                        .toList();
        if (values.isEmpty() || values.stream().allMatch(String::isBlank)) {
            remarks.add(Remark.of("no-value", field.word()));
            return All.EVERYTHING;
        }
        if ((words += values.size()) > MOST_WORDS) {
            remarks.add(Remark.of("too-many", String.valueOf(MOST_WORDS)));
            return All.EVERYTHING;
        }
        return field.facet() == null ? date(field, values.getFirst()) : new Sought(field, values);
    }

    private Query date(Field field, String value) {
        try {
            Edtf date = Edtf.parse(value.replaceAll("[./](?=[0-9])", "-").replaceAll("(?<=-)([0-9])(?![0-9])", "0$1"));
            LocalDate first = date.earliest();
            LocalDate last = date.latest();
            if (first != null && last != null) {
                return switch (field) {
                    case BEFORE -> new Period(field, date.text(), null, first.minusDays(1));
                    case AFTER -> new Period(field, date.text(), last.plusDays(1), null);
                    default -> new Period(field, date.text(), first, last);
                };
            }
        } catch (IllegalArgumentException e) {
            // Said below, with what to write instead.
        }
        remarks.add(Remark.of("no-date", field.word(), value));
        return All.EVERYTHING;
    }
}
