package parley.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import parley.forms.Refusals.Problem;
import parley.site.FormerAddresses;
import parley.site.Gone;
import parley.site.NotFound;
import parley.site.Trouble;
import parley.site.WithdrawnAddress;

/** What is not there, was moved or was withdrawn is answered here, in the same way for every room. */
@ControllerAdvice
class SiteErrors {

    /** The address of a thing, and what an address can have behind it: a suffix, a part of the thing. */
    private static final Pattern THING = Pattern.compile("(/[!-~&&[^/.]]+/[!-~&&[^/.]]+)([!-~]*)");

    private final FormerAddresses formerAddresses;
    private final Refusals refusals;
    private final Formats formats;
    private final MessageSource messages;

    SiteErrors(FormerAddresses formerAddresses, Refusals refusals, Formats formats, MessageSource messages) {
        this.formerAddresses = formerAddresses;
        this.refusals = refusals;
        this.formats = formats;
        this.messages = messages;
    }

    /**
     * The page of something that is not there; a template shows it.
     *
     * @param forms that there are, where it is only the form that there is not
     */
    public record NotFoundPage(String sought, List<Form> forms) {}

    /** The page of something that was withdrawn. */
    public record GonePage(String id, String on, String reason) {}

    /** A form, as a problem document names it. */
    public record FormJson(String address, String type, String name) {}

    @ExceptionHandler
    Object notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer(missing.sought(), request, response, locale);
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    Object nothing(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer(Refusals.path(request), request, response, locale);
    }

    private Object answer(String sought, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        try {
            return answerFromStore(sought, request, response, locale);
        } catch (RuntimeException e) {
            if (Trouble.of(e).isEmpty()) {
                throw e;
            }
            // Whether it is there is not known now, which is said by what stands before all rooms.
            request.setAttribute(Trouble.FOUND, e);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private Object answerFromStore(
            String sought, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        String path = Refusals.path(request);
        Optional<String> moved = movedTo(path);
        if (moved.isPresent()) {
            String query = request.getQueryString();
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(moved.get() + (query == null ? "" : "?" + query)))
                    .build();
        }
        Optional<WithdrawnAddress> withdrawn = withdrawn(path);
        if (withdrawn.isPresent()) {
            return gone(withdrawn.get().gone(), request, response);
        }
        List<Form> forms = refusals.instead(path);
        Map<String, Object> more = new LinkedHashMap<>(Map.of("sought", sought));
        if (!forms.isEmpty()) {
            more.put("formats", named(forms, locale));
        }
        return refusals.answer(
                request,
                response,
                HttpStatus.NOT_FOUND,
                "error/404",
                new NotFoundPage(sought, forms),
                new Problem(
                        forms.isEmpty()
                                ? "Nothing has this address."
                                : "What has such an address is not given in this form, but in these.",
                        more));
    }

    private Optional<WithdrawnAddress> withdrawn(String path) {
        Matcher thing = THING.matcher(path);
        return thing.matches() ? formerAddresses.withdrawn(thing.group(1)) : Optional.empty();
    }

    /** Where a thing goes by another name now, its forms and parts are found under that one, too. */
    private Optional<String> movedTo(String path) {
        Matcher thing = THING.matcher(path);
        return thing.matches()
                ? formerAddresses.findById(thing.group(1)).map(former -> former.target() + thing.group(2))
                : Optional.empty();
    }

    @ExceptionHandler
    Object gone(Gone gone, HttpServletRequest request, HttpServletResponse response) {
        return refusals.answer(
                request,
                response,
                HttpStatus.GONE,
                "error/410",
                new GonePage(gone.id(), gone.on().toString(), gone.reason()),
                new Problem(
                        gone.reason(),
                        Map.of("id", gone.id(), "withdrawn", gone.on().toString())));
    }

    /** Who takes none of the forms does not take a page either. */
    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    ResponseEntity<ProblemDetail> notAcceptable(
            HttpMediaTypeNotAcceptableException refused, HttpServletRequest request, Locale locale) {
        List<Form> forms = formats.at(Refusals.path(request), refused.getSupportedMediaTypes());
        return Refusals.problem(
                HttpStatus.NOT_ACCEPTABLE,
                new Problem(
                        "This is given in none of the forms that are accepted, but in these.",
                        Map.of("formats", named(forms, locale))));
    }

    private List<FormJson> named(List<Form> forms, Locale locale) {
        return forms.stream()
                .map(form -> new FormJson(
                        form.address(), form.type().toString(), messages.getMessage(form.message(), null, locale)))
                .toList();
    }
}
