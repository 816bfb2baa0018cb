package parley.harvesting;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.site.Service;
import parley.site.Services;

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
