package parley.ledger;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import parley.records.PredictionJson;
import parley.site.Paging;

@Controller
class LedgerController {

    private final LedgerPages ledger;

    LedgerController(LedgerPages ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/predictions")
    String predictions(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String page,
            Locale locale,
            Model model) {
        model.addAttribute("page", ledger.page(LedgerChoice.of(parameters), Paging.of(page, null), locale));
        return "ledger/list";
    }

    @GetMapping("/predictions.csv")
    ResponseEntity<String> csv(@RequestParam MultiValueMap<String, String> parameters) {
        return ledger.csv(LedgerChoice.of(parameters)).answer();
    }

    @GetMapping(path = "/predictions.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<PredictionJson>> json(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return ledger.json(LedgerChoice.of(parameters), Paging.of(page, size));
    }
}
