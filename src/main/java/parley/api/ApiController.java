package parley.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import parley.api.FormatsPage.Forms;
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
        Map<String, List<Offer>> forms = operations.forms().stream()
                .collect(groupingBy(Representation::page, TreeMap::new, mapping(ApiController::offer, toList())));
        model.addAttribute(
                "page",
                new FormatsPage(
                        forms.entrySet().stream()
                                .map(page -> new Forms(page.getKey(), page.getValue()))
                                .toList(),
                        operations.services().stream().map(ApiController::offer).toList(),
                        operations.all().stream().filter(Operation::form).toList()));
        return "api/formats";
    }

    /** The suffix stands behind the path, and the question behind the suffix. */
    private static Offer offer(Representation form) {
        String[] example = form.example().split("\\?", 2);
        return new Offer(
                form.message(),
                form.page() + form.suffix(),
                type(form.type()),
                example[0] + form.suffix() + (example.length == 1 ? "" : "?" + example[1]));
    }

    private static Offer offer(Service service) {
        return new Offer(service.message(), service.address(), type(service.type()), service.example());
    }

    private static String type(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }
}
