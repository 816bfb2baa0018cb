package parley.shield;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes an {@code Accept-Language} away that cannot be read, before whoever asks for it fails at it. Its sender gets the
 * page that those get who prefer no language.
 */
final class ReadableLanguages implements HttpConfiguration.Customizer {

    /** How many values of the header are remembered: browsers send few, and to read one costs more than to find it. */
    private static final int MEANINGS = 1_000;

    private final Cache<List<String>, Boolean> readable =
            Caffeine.newBuilder().maximumSize(MEANINGS).build();

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return isReadable(request) ? request : new WithoutLanguages(request);
    }

    private boolean isReadable(Request request) {
        List<String> preferred = request.getHeaders().getValuesList(HttpHeader.ACCEPT_LANGUAGE);
        return preferred.isEmpty() || readable.get(preferred, values -> canBeRead(request));
    }

    private static boolean canBeRead(Request request) {
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
