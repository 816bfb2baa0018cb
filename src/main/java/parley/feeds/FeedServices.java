package parley.feeds;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Service;
import parley.forms.Services;

/** The feed of the whole archive, which is no form of one page. */
@Component
class FeedServices implements Services {

    @Override
    public List<Service> services() {
        return List.of(new Service("/feed.atom{?page}", MediaType.APPLICATION_ATOM_XML, "service.feed", "/feed.atom"));
    }
}
