package parley.sitemap;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Service;
import parley.forms.Services;

/** What crawlers read first. */
@Component
class SitemapServices implements Services {

    @Override
    public List<Service> services() {
        return List.of(new Service("/sitemap.xml", MediaType.APPLICATION_XML, "service.sitemap", "/sitemap.xml"));
    }
}
