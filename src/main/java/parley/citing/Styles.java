package parley.citing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Writes citations as the styles have them, in a language that the archive speaks. */
@Component
class Styles {

    /** The style and the locale of an engine. */
    private record Key(Style style, String locale) {}

    private final Map<Key, StyleEngine> engines = new ConcurrentHashMap<>();

    List<StyledCitation> write(Citation citation, Locale language) {
        String locale = language.getLanguage().equals("ko") ? "ko-KR" : "en-US";
        return Arrays.stream(Style.values())
                .map(style -> engines.computeIfAbsent(
                                new Key(style, locale), key -> new StyleEngine(key.style(), key.locale()))
                        .write(style, citation))
                .toList();
    }
}
