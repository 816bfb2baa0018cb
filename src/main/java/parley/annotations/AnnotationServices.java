package parley.annotations;

import java.util.List;
import org.springframework.stereotype.Component;
import parley.forms.Service;
import parley.forms.Services;

/** The read side of the annotation protocol. */
@Component
class AnnotationServices implements Services {

    @Override
    public List<Service> services() {
        return List.of(new Service(
                "/annotations/{?page,iris}", AnnotationFormats.TYPE, "service.annotations", "/annotations/"));
    }
}
