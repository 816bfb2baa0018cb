package parley.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import parley.site.Csv;
import parley.site.Representation;
import parley.site.Representations;

/** The form that predictions have beside their page. */
@Component
class LedgerFormats implements Representations {

    @Override
    public List<Representation> representations() {
        return List.of(new Representation("/predictions", ".csv", Csv.TYPE, "format.csv", "/predictions"));
    }
}
