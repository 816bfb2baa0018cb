package parley.ledger;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.site.Csv;
import parley.site.Representation;
import parley.site.Representations;

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
