package parley.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import parley.forms.Formats;
import parley.forms.Representation;
import parley.forms.Service;
import parley.forms.Services;

/** Everything that programs can ask: what rooms declare, and what else methods answer of the same things. */
@Component
class Operations {

    private static final Pattern WITH_SUFFIX = Pattern.compile("/.*\\.[a-z]+(?:\\.[a-z]+)*");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

    private final RequestMappingHandlerMapping mapping;
    private final Formats formats;
    private final List<Services> services;

    Operations(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            Formats formats,
            List<Services> services) {
        this.mapping = mapping;
        this.formats = formats;
        this.services = services;
    }

    List<Representation> forms() {
        return formats.all();
    }

    List<Service> services() {
        return services.stream().flatMap(room -> room.services().stream()).toList();
    }

    /** In the order of their paths. */
    List<Operation> all() {
        Map<String, HandlerMethod> methods = methods();
        Map<String, Operation> all = new TreeMap<>();
        for (Representation form : forms()) {
            String path = form.page() + form.suffix();
            add(path, form.type(), form.message(), path(path, form.page(), form.example()), methods, all);
        }
        for (Service service : services()) {
            String path = service.address().replaceFirst("\\{\\?.*", "");
            List<Parameter> parameters = new ArrayList<>(path(path, path, plain(service.example())));
            parameters.addAll(query(service));
            add(path, service.type(), service.message(), parameters, methods, all);
        }
        for (String path : methods.keySet()) {
            List<Parameter> known = ofSameThing(path);
            // What is of no thing is for crawlers and browsers, who know where to look for it.
            if (!all.containsKey(path) && !known.isEmpty()) {
                add(path, MediaType.ALL, null, known, methods, all);
            }
        }
        return List.copyOf(all.values());
    }

    private static void add(
            String path,
            MediaType declared,
            @Nullable String message,
            List<Parameter> known,
            Map<String, HandlerMethod> methods,
            Map<String, Operation> all) {
        HandlerMethod method = methods.get(path);
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        known.forEach(parameter -> parameters.put(parameter.name(), parameter));
        Type body = null;
        MediaType type = declared;
        if (method != null) {
            Parameters.of(path, method.getMethod())
                    .forEach(parameter -> parameters.putIfAbsent(parameter.name(), parameter));
            if (path.endsWith(".json")) {
                type = declared.equals(MediaType.ALL) ? MediaType.APPLICATION_JSON : declared;
                body = body(method.getMethod().getGenericReturnType());
            }
        }
        all.put(path, new Operation(path, type, message, List.copyOf(parameters.values()), body));
    }

    private static @Nullable Type body(Type returned) {
        if (returned instanceof ParameterizedType entity && entity.getRawType().equals(ResponseEntity.class)) {
            return body(entity.getActualTypeArguments()[0]);
        }
        // What is written as JSON already says nothing of its form.
        return Set.<Type>of(String.class, byte[].class, Object.class).contains(returned) ? null : returned;
    }

    /** Methods that answer an address with a suffix, by its pattern. */
    private Map<String, HandlerMethod> methods() {
        Map<String, HandlerMethod> methods = new TreeMap<>();
        mapping.getHandlerMethods().forEach((mapped, method) -> {
            if (reads(mapped)) {
                mapped.getPatternValues().stream()
                        .filter(pattern -> WITH_SUFFIX.matcher(pattern).matches())
                        .forEach(pattern -> methods.put(pattern, method));
            }
        });
        return methods;
    }

    private static boolean reads(RequestMappingInfo mapped) {
        return mapped.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    /** The variables of a path, with the values that an example of it has. */
    private static List<Parameter> path(String path, String template, String example) {
        List<Parameter> parameters = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        Matcher variables = VARIABLE.matcher(template);
        List<String> names = new ArrayList<>();
        int from = 0;
        while (variables.find()) {
            names.add(variables.group(1));
            pattern.append(Pattern.quote(template.substring(from, variables.start())))
                    .append("([^/]+)");
            from = variables.end();
        }
        pattern.append(Pattern.quote(template.substring(from)));
        Matcher values = Pattern.compile(pattern.toString()).matcher(plain(example));
        for (int at = 0; at < names.size() && values.matches(); at++) {
            if (path.contains("{" + names.get(at) + "}")) {
                parameters.add(Parameter.path(names.get(at), values.group(at + 1)));
            }
        }
        return parameters;
    }

    /** The variables of an address that continues the one of a thing whose example is known. */
    private List<Parameter> ofSameThing(String path) {
        return forms().stream()
                .filter(form -> VARIABLE.matcher(form.page()).find() && path.startsWith(form.page()))
                .findFirst()
                .map(form -> path(path, form.page(), form.example()))
                .orElse(List.of());
    }

    private static String plain(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** The parameters that a service names in its address, with the values of its example. */
    private static List<Parameter> query(Service service) {
        Matcher named = Pattern.compile("\\{\\?([^}]+)}").matcher(service.address());
        if (!named.find()) {
            return List.of();
        }
        String query = service.example().contains("?") ? "&" + service.example().replaceFirst("[^?]*\\?", "") : "";
        return Stream.of(named.group(1).split(",", -1))
                .map(name -> {
                    Matcher value = Pattern.compile("&" + Pattern.quote(name) + "=([^&#]*)")
                            .matcher(query);
                    return Parameter.text(
                            name, value.find() ? URLDecoder.decode(value.group(1), StandardCharsets.UTF_8) : null);
                })
                .toList();
    }
}
