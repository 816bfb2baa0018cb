package parley.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.facets.Facet;

/** A word that says, before a colon, where a value is sought; each has Korean ones beside the English. */
public enum Field {
    AUTHOR(Facet.AUTHOR, "by", "글쓴이", "저자", "필자"),
    SUMMIT(Facet.SUMMIT, "정상회담", "회담"),
    ACTOR(Facet.ACTOR, "행위자", "인물"),
    TOPIC(Facet.TOPIC, "주제"),
    KIND(Facet.KIND, "종류", "유형"),
    CERTAINTY(Facet.CERTAINTY, "확실성"),
    HOLDER(Facet.HOLDER, "주체", "주장자"),
    ARTICLE(Facet.ARTICLE, "in", "글", "기사"),
    YEAR(Facet.YEAR, "연도", "년도", "해"),
    BEFORE(null, "until", "이전", "전"),
    AFTER(null, "since", "이후", "후"),
    ON(null, "date", "날짜", "일자");

    private final @Nullable Facet facet;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    Field(@Nullable Facet facet, String... aliases) {
        this.facet = facet;
        this.aliases = List.of(aliases);
    }

    /** The facet whose values it has; absent for dates. */
    public @Nullable Facet facet() {
        return facet;
    }

    /** As it is written in a question. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.word().equals(lower) || field.aliases.contains(lower))
                .findFirst();
    }
}
