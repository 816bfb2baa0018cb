package parley.dataset;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;
import parley.forms.Service;
import parley.forms.Services;

/** What this room answers. */
@Component
@EnableConfigurationProperties(DatasetSettings.class)
class DatasetServices implements Representations, Services {

    private static final String ALL = "/data";

    private final PageSearch pages;

    DatasetServices(PageSearch pages) {
        this.pages = pages;
    }

    @Override
    public List<Representation> representations() {
        return List.of(new Representation(ALL, ".json", MediaType.APPLICATION_JSON, "format.json", ALL));
    }

    @Override
    public List<Service> services() {
        return List.of(
                file("zip", "application/zip", "service.dataset"),
                file("nq.gz", "application/gzip", "service.nquads"),
                file("ttl.gz", "application/gzip", "service.turtle"),
                new Service("/data/SHA256SUMS", MediaType.TEXT_PLAIN, "service.sums", "/data/SHA256SUMS"));
    }

    /** The example is the present one, since no other is there. */
    private Service file(String suffix, String type, String message) {
        return new Service(
                "/data/parley-r{revision}." + suffix,
                MediaType.valueOf(type),
                message,
                "/data/" + pages.revision().name() + "." + suffix);
    }
}
