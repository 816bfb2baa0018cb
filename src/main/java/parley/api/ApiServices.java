package parley.api;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Service;
import parley.forms.Services;

/** The description of everything is one of the things described. */
@Component
class ApiServices implements Services {

    @Override
    public List<Service> services() {
        return List.of(new Service("/openapi.json", MediaType.APPLICATION_JSON, "service.openapi", "/openapi.json"));
    }
}
