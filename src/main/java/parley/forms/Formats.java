package parley.forms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All forms that the rooms declare, by the addresses of the pages that have them. */
@Component
public class Formats {

    private final List<Representation> all;
    private final SequencedMap<PathPattern, List<Representation>> byPage;

    Formats(List<Representations> rooms) {
        this.all = rooms.stream()
                .sorted(Comparator.comparing(room -> room.getClass().getName()))
                .flatMap(room -> room.representations().stream())
                .toList();
        // In the order of patterns the more specific one comes first: /claims/table before /claims/{id}.
        this.byPage = all.stream()
                .collect(groupingBy(
                        form -> PathPatternParser.defaultInstance.parse(form.page()), TreeMap::new, toList()));
    }

    /** Every form of every page. */
    public List<Representation> all() {
        return all;
    }

    /** The forms that the page at this path has, by its pattern: whether there is such a page is not looked up. */
    public List<Representation> of(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return byPage.entrySet().stream()
                .filter(page -> page.getKey().matches(parsed))
                .findFirst()
                .map(page -> page.getValue())
                .orElse(List.of());
    }

    /** The page at this path and the forms that it has, with their addresses. */
    List<Form> at(String path) {
        return Stream.concat(Stream.of(Form.page(path)), of(path).stream().map(form -> Form.of(form, path)))
                .toList();
    }

    /** What is given at this path in these types: a page and its forms, or something in the form of one of them. */
    List<Form> at(String path, List<MediaType> types) {
        return types.contains(MediaType.TEXT_HTML)
                ? at(path)
                : all.stream()
                        .filter(form -> types.contains(form.type()))
                        .map(form -> new Form(path, form.type(), form.message()))
                        .distinct()
                        .toList();
    }

    /** Whether anything has a form with that suffix. */
    boolean know(String suffix) {
        return all.stream().anyMatch(form -> form.suffix().equals(suffix));
    }
}
