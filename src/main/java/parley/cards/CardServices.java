package parley.cards;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Service;
import parley.forms.Services;

@Component
class CardServices implements Services {

    @Override
    public List<Service> services() {
        return List.of(new Service(
                OEmbedController.PATH + "{?url,format,maxwidth,maxheight}",
                MediaType.APPLICATION_JSON,
                "service.oembed",
                OEmbedController.PATH + "?url=/claims/002-017"));
    }
}
