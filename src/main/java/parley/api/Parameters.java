package parley.api;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import parley.facets.Facet;
import parley.facets.Sort;
import parley.site.Paging;

/** Which parameters the address of a list has. What a list reads by name is seen in its method, what it reads as a whole is told here. */
final class Parameters {

    private static final int FURTHEST = 10_000_000;

    /** One value of each facet that claims of the seeds have. */
    private static final Map<Facet, String> EXAMPLES = Map.of(
            Facet.AUTHOR, "not-named",
            Facet.SUMMIT, "trump-kim-2019-hanoi",
            Facet.KIND, "causal",
            Facet.TOPIC, "sanctions",
            Facet.ACTOR, "kim-jong-un",
            Facet.CERTAINTY, "asserted",
            Facet.HOLDER, "leif-eric-easley",
            Facet.ARTICLE, "waging-peace-with-north-korea",
            Facet.YEAR, "2019");

    private Parameters() {}

    static List<Parameter> of(String path, Method method) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        if (Arrays.stream(method.getParameterTypes()).anyMatch(MultiValueMap.class::isAssignableFrom)) {
            read(path).forEach(parameter -> parameters.put(parameter.name(), parameter));
        }
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class)
                        && !MultiValueMap.class.isAssignableFrom(parameter.getType()))
                .map(parameter -> {
                    String name = parameter.getAnnotation(RequestParam.class).name();
                    return named(name.isEmpty() ? parameter.getName() : name);
                })
                .forEach(parameter -> parameters.put(parameter.name(), parameter));
        return List.copyOf(parameters.values());
    }

    private static Parameter named(String name) {
        return switch (name) {
            case "page" -> Parameter.number(name, FURTHEST, "1");
            case "size" -> Parameter.number(name, Paging.LARGEST, "20");
            case Sort.PARAMETER ->
                Parameter.oneOf(name, Sort.OF_LISTS.stream().map(Sort::word).toList(), "newest");
            default -> Parameter.text(name, null);
        };
    }

    /** What methods read that take all parameters at once. */
    private static Stream<Parameter> read(String path) {
        String room = path.split("[/.]", -1)[1];
        return switch (room) {
            case "claims", "figures" ->
                Stream.concat(
                        facets(),
                        path.startsWith("/claims/table") ? Stream.of(facet("rows"), facet("columns")) : Stream.empty());
            case "search" ->
                Stream.concat(
                        Stream.of(
                                Parameter.text("q", "sanctions"),
                                Parameter.oneOf(
                                        Sort.PARAMETER,
                                        Arrays.stream(Sort.values())
                                                .map(Sort::word)
                                                .toList(),
                                        "newest"),
                                Parameter.number("page", FURTHEST, "1")),
                        facets());
            case "predictions" ->
                Stream.of(
                        Parameter.anyOf("holder", List.of(), "leif-eric-easley"),
                        Parameter.anyOf("outcome", List.of(), "open"));
            case "questions" -> Stream.of(Parameter.anyOf("author", List.of(), "leif-eric-easley"));
            default -> Stream.empty();
        };
    }

    private static Parameter facet(String name) {
        return Parameter.oneOf(
                name,
                Arrays.stream(Facet.values()).map(Facet::parameter).toList(),
                name.equals("rows") ? Facet.TOPIC.parameter() : Facet.AUTHOR.parameter());
    }

    /** A value with a hyphen before it is left out. */
    private static Stream<Parameter> facets() {
        return Arrays.stream(Facet.values())
                .map(facet -> Parameter.anyOf(facet.parameter(), words(facet), EXAMPLES.get(facet)));
    }

    private static List<String> words(Facet facet) {
        List<String> words = new ArrayList<>(facet.words());
        facet.words().forEach(word -> words.add("-" + word));
        return words;
    }
}
