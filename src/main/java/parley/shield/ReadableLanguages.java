package parley.shield;

import java.util.EnumSet;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes an {@code Accept-Language} away that cannot be read, before whoever asks for it fails at it. Its sender gets the
 * page that those get who prefer no language.
 */
final class ReadableLanguages implements HttpConfiguration.Customizer {

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return isReadable(request) ? request : new WithoutLanguages(request);
    }

    private static boolean isReadable(Request request) {
        if (!request.getHeaders().contains(HttpHeader.ACCEPT_LANGUAGE)) {
            return true;
        }
        try {
            var _ = Request.getLocales(request);
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static final class WithoutLanguages extends Request.Wrapper {

        private final HttpFields headers;

        WithoutLanguages(Request request) {
            super(request);
            this.headers = HttpFields.build(request.getHeaders(), EnumSet.of(HttpHeader.ACCEPT_LANGUAGE))
                    .asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
