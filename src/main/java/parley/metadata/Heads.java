package parley.metadata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import parley.forms.Formats;
import parley.metadata.Head.Language;
import parley.metadata.Metadata.Alternate;
import parley.site.Frame;
import parley.site.Languages;

/** Puts together the head of each page; the frame calls it {@code heads}. */
@Component
public class Heads {

    private static final String JSON = "application/json";

    private static final String JSON_NAME = "format.json";

    /** The number of a page of a list, which an address ends in; such a page is data by itself only as JSON. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[?&]page=\\d+$");

    private final Frame frame;
    private final Formats formats;

    Heads(Frame frame, Formats formats, ThymeleafViewResolver pages) {
        this.frame = frame;
        this.formats = formats;
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
        List<Alternate> forms = forms(canonical, json, about);
        return new Head(
                canonical == null ? null : chosen(languages, frame.absolute(canonical)),
                languages,
                forms,
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

    /** Each form once; of the data that a page names itself no second address is given. */
    private List<Alternate> forms(@Nullable String canonical, @Nullable String json, @Nullable Metadata about) {
        List<Alternate> all = new ArrayList<>();
        if (json != null) {
            all.add(new Alternate(JSON, json, JSON_NAME));
        }
        if (canonical != null) {
            String list = PAGE_NUMBER.matcher(canonical).replaceFirst("");
            formats.of(list.replaceFirst("\\?.*", "")).stream()
                    .filter(form -> json == null || !Forms.type(form).equals(JSON))
                    .map(form -> new Alternate(Forms.type(form), form.at(list), form.message()))
                    .forEach(all::add);
        }
        if (about != null) {
            all.addAll(about.alternates());
        }
        return all;
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
