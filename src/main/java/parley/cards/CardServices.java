package parley.cards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Service;
import parley.forms.Services;
import parley.site.Frame;

@Component
class CardServices implements Services {

    private final Frame frame;

    CardServices(Frame frame) {
        this.frame = frame;
    }

    /** What is asked about is a full address of this archive, wherever it is published. */
    @Override
    public List<Service> services() {
        String claim = URLEncoder.encode(frame.absolute("/claims/002-017"), UTF_8);
        return List.of(new Service(
                OEmbedController.PATH + "{?url,format,maxwidth,maxheight}",
                MediaType.APPLICATION_JSON,
                "service.oembed",
                OEmbedController.PATH + "?url=" + claim));
    }
}
