package parley.caching;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/** A request as everyone makes it: the whole answer is wanted, and parameters stand in their order. */
final class Asked extends Request.Wrapper {

    private final HttpURI uri;

    Asked(Request request, Address address) {
        super(request);
        this.uri = HttpURI.build(request.getHttpURI()).query(address.query()).asImmutable();
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.asString();
    }

    @Override
    public HttpURI getHttpURI() {
        return uri;
    }
}
