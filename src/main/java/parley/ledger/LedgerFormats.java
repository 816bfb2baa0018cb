package parley.ledger;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;
import parley.site.Csv;

/** The forms that predictions are given in. */
@Component
class LedgerFormats implements Representations {

    @Override
    public List<Representation> representations() {
        return List.of(
                new Representation("/predictions", ".csv", Csv.TYPE, "format.csv", "/predictions"),
                new Representation("/predictions", ".json", MediaType.APPLICATION_JSON, "format.json", "/predictions"));
    }
}
