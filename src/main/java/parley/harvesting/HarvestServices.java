package parley.harvesting;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Service;
import parley.forms.Services;

/** What harvesters ask. */
@Component
class HarvestServices implements Services {

    @Override
    public List<Service> services() {
        return List.of(new Service(
                "/oai{?verb,identifier,metadataPrefix,from,until,set,resumptionToken}",
                MediaType.TEXT_XML,
                "service.oai",
                "/oai?verb=Identify"));
    }
}
