package parley.metadata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import parley.metadata.Head.Language;
import parley.metadata.Metadata.Alternate;
import parley.site.Frame;
import parley.site.Languages;

/** Puts together the head of each page; the frame calls it {@code heads}. */
@Component
public class Heads {

    private static final String JSON = "application/json";

    private final Frame frame;
    private final Forms forms;

    Heads(Frame frame, Forms forms, ThymeleafViewResolver pages) {
        this.frame = frame;
        this.forms = forms;
        pages.addStaticVariable("heads", this);
    }

    /**
     * @param page the record of the page; absent on some that tell of an error
     * @param canonical its path and query; absent where it has no address of its own
     * @param json the path of its data, where it has some
     */
    public Head of(@Nullable Object page, @Nullable String canonical, @Nullable String json) {
        Metadata about = page instanceof Described described ? described.metadata() : null;
        String card = about == null ? null : about.card();
        List<Language> languages = canonical == null ? List.of() : languages(canonical);
        return new Head(
                canonical == null ? null : chosen(languages, frame.absolute(canonical)),
                languages,
                forms(canonical, json, about),
                card == null ? null : frame.absolute(card),
                about);
    }

    private List<Language> languages(String canonical) {
        String plain = frame.absolute(canonical);
        String inLanguage = plain + (canonical.contains("?") ? "&" : "?") + Languages.PARAMETER + "=";
        List<Language> languages = new ArrayList<>();
        Languages.SPOKEN.forEach(
                locale -> languages.add(new Language(locale.getLanguage(), inLanguage + locale.getLanguage())));
        languages.add(new Language("x-default", plain));
        return languages;
    }

    /** An address that asks for a language is that of the page in this language, and of no other. */
    private static String chosen(List<Language> languages, String plain) {
        HttpServletRequest request = request();
        String asked = request == null ? null : request.getParameter(Languages.PARAMETER);
        return languages.stream()
                .filter(language -> language.tag().equals(asked))
                .findFirst()
                .map(Language::address)
                .orElse(plain);
    }

    private List<Alternate> forms(@Nullable String canonical, @Nullable String json, @Nullable Metadata about) {
        List<Alternate> all = new ArrayList<>();
        if (json != null) {
            all.add(new Alternate(JSON, json));
        }
        if (canonical != null) {
            forms.of(pattern()).stream()
                    .map(form -> new Alternate(Forms.type(form), Forms.address(canonical, form)))
                    .filter(form -> !form.address().equals(json))
                    .forEach(all::add);
        }
        if (about != null) {
            all.addAll(about.alternates());
        }
        return all;
    }

    private static String pattern() {
        HttpServletRequest request = request();
        return request == null
                ? ""
                : String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
