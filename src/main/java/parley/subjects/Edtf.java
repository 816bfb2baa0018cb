package parley.subjects;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with its precision, in the part of EDTF (ISO 8601-2) that the archive uses: a year, month or day, a day with a
 * local time, qualified by {@code ?} (uncertain), {@code ~} (approximate) or {@code %} (both); an interval
 * {@code a/b}, open as {@code ../b} or {@code a/..}; and one day of a range, {@code [a..b]}.
 *
 * @param text the EDTF text, as recorded
 * @param earliest the first day that it can mean; null where it is open towards the past
 * @param latest the last day that it can mean; null where it is open towards the future
 */
public record Edtf(
        String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    private static final Pattern POINT =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2}(?::\\d{2})?))?)?)?([?~%])?");
    private static final Pattern INTERVAL = Pattern.compile("([^/\\[\\]]+)/([^/\\[\\]]+)");
    private static final Pattern ONE_OF = Pattern.compile("\\[([^\\[\\]./]+)\\.\\.([^\\[\\]./]+)]");
    private static final String OPEN = "..";

    /** One day. */
    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString(), day, day);
    }

    /** @throws IllegalArgumentException if the text is not EDTF as the archive uses it; the message says so in full */
    public static Edtf parse(String text) {
        try {
            Matcher oneOf = ONE_OF.matcher(text);
            if (oneOf.matches()) {
                return ordered(
                        text,
                        point(oneOf.group(1), text).earliest(),
                        point(oneOf.group(2), text).latest());
            }
            Matcher interval = INTERVAL.matcher(text);
            if (interval.matches()) {
                String from = interval.group(1);
                String to = interval.group(2);
                return ordered(
                        text,
                        from.equals(OPEN) ? null : point(from, text).earliest(),
                        to.equals(OPEN) ? null : point(to, text).latest());
            }
            return point(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date in EDTF: " + e.getMessage(), e);
        }
    }

    private static Edtf ordered(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null && latest == null) {
            throw new IllegalArgumentException("'" + text + "' is open on both sides and so says nothing");
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins");
        }
        return new Edtf(text, earliest, latest);
    }

    private static Edtf point(String text) {
        return point(text, text);
    }

    private static Edtf point(String text, String whole) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            throw new IllegalArgumentException("'" + whole
                    + "' is no date in EDTF; write 2019, 2019-02, 2019-02-28, 2019-02-27/2019-02-28, 2019-03/.. or"
                    + " [2019-03-01..2019-04-24]");
        }
        int year = Integer.parseInt(point.group(1));
        String month = point.group(2);
        String day = point.group(3);
        if (month == null) {
            return new Edtf(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (day == null) {
            YearMonth all = YearMonth.of(year, Integer.parseInt(month));
            return new Edtf(text, all.atDay(1), all.atEndOfMonth());
        }
        if (point.group(4) != null) {
            LocalTime.parse(point.group(4));
        }
        LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        return new Edtf(text, date, date);
    }

    /** The date in words, for people: {@code 27–28 February 2019}, {@code between 1 March and 24 April 2019}. */
    public String inWords(Locale locale) {
        if (ONE_OF.matcher(text).matches()) {
            LocalDate from = requireNonNull(earliest);
            LocalDate to = requireNonNull(latest);
            return Words.of(locale).between(from, to);
        }
        Matcher interval = INTERVAL.matcher(text);
        Words words = Words.of(locale);
        if (!interval.matches()) {
            return words.point(text);
        }
        if (earliest == null) {
            return words.until(words.point(interval.group(2)));
        }
        if (latest == null) {
            return words.from(words.point(interval.group(1)));
        }
        return words.span(interval.group(1), interval.group(2));
    }

    /** Whether it is one day of a range, and not the whole of it. */
    public boolean oneOf() {
        return ONE_OF.matcher(text).matches();
    }

    /** Whether it lasts from one date to another, either of which may be open. */
    public boolean interval() {
        return INTERVAL.matcher(text).matches();
    }

    /** Whether a part of it is qualified as uncertain, approximate or both. */
    public boolean qualified() {
        return text.matches(".*[?~%].*");
    }

    /** In words as of something that took one day: where that is one of a range, this says so. */
    public String inWordsOfOneDay(Locale locale) {
        return oneOf() ? Words.of(locale).oneDay(inWords(locale)) : inWords(locale);
    }

    /** How dates are said in a language. */
    private record Words(Locale locale, boolean korean) {

        static Words of(Locale locale) {
            return new Words(locale, locale.getLanguage().equals("ko"));
        }

        String point(String text) {
            Matcher point = POINT.matcher(text);
            if (!point.matches()) {
                return text;
            }
            Edtf date = Edtf.point(text);
            LocalDate first = requireNonNull(date.earliest());
            String plain;
            if (point.group(2) == null) {
                plain = format(first, "y", "y년");
            } else if (point.group(3) == null) {
                plain = format(first, "MMMM y", "y년 M월");
            } else {
                plain = format(first, "d MMMM y", "y년 M월 d일");
            }
            if (point.group(4) != null) {
                plain += ", " + point.group(4);
            }
            return point.group(5) == null ? plain : qualified(plain, point.group(5));
        }

        String span(String from, String to) {
            LocalDate a = requireNonNull(Edtf.point(from).earliest());
            LocalDate b = requireNonNull(Edtf.point(to).latest());
            if (!korean
                    && from.length() == 10
                    && to.length() == 10
                    && YearMonth.from(a).equals(YearMonth.from(b))) {
                return a.getDayOfMonth() + "–" + point(to);
            }
            return point(from) + " – " + point(to);
        }

        String between(LocalDate from, LocalDate to) {
            if (korean) {
                return format(from, "", "y년 M월 d일") + "에서 " + format(to, "", "y년 M월 d일") + " 사이";
            }
            String first = format(from, from.getYear() == to.getYear() ? "d MMMM" : "d MMMM y", "");
            return "between " + first + " and " + format(to, "d MMMM y", "");
        }

        String until(String date) {
            return korean ? date + "까지" : "until " + date;
        }

        String from(String date) {
            return korean ? date + "부터" : "from " + date;
        }

        String oneDay(String between) {
            return korean ? between + "의 하루" : "one day " + between;
        }

        private String qualified(String date, String qualifier) {
            String approximate = korean ? date + "경" : "about " + date;
            String uncertain = korean ? "(불확실)" : ", uncertain";
            return switch (qualifier) {
                case "~" -> approximate;
                case "?" -> date + uncertain;
                default -> approximate + uncertain;
            };
        }

        private String format(LocalDate date, String english, String inKorean) {
            return DateTimeFormatter.ofPattern(korean ? inKorean : english, locale)
                    .format(date);
        }
    }
}
