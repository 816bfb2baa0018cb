package parley.api;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import parley.api.FormatsPage.Example;
import parley.api.FormatsPage.Offer;
import parley.forms.Representation;
import parley.forms.Service;

@Controller
class ApiController {

    private final Operations operations;
    private final OpenApi openApi;

    ApiController(Operations operations, OpenApi openApi) {
        this.operations = operations;
        this.openApi = openApi;
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> openApi() {
        return openApi.document();
    }

    @GetMapping("/about/data")
    String formats(Model model) {
        model.addAttribute(
                "page",
                new FormatsPage(
                        byFormat(operations.forms()),
                        operations.services().stream().map(ApiController::offer).toList(),
                        operations.all().stream().filter(Operation::form).toList()));
        return "api/formats";
    }

    /** The form that most pages have comes first. */
    private static List<Offer> byFormat(List<Representation> forms) {
        return forms.stream()
                .collect(groupingBy(Representation::message, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ApiController::offer)
                .sorted(comparingInt(offer -> -offer.examples().size()))
                .toList();
    }

    private static Offer offer(List<Representation> same) {
        Representation first = same.getFirst();
        return new Offer(
                first.message(),
                type(first.type()),
                same.stream()
                        .map(form -> new Example(form.at(form.page()), form.at(form.example())))
                        .toList());
    }

    private static Offer offer(Service service) {
        return new Offer(
                service.message(), type(service.type()), List.of(new Example(service.address(), service.example())));
    }

    private static String type(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }
}
