package parley.site;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Says of the answer that is being made that it holds for now, and not for as long as the archive stays as it is. */
public final class Momentary {

    private Momentary() {}

    /** Says so to all who keep answers; nothing, where no request is being answered. */
    public static void say() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            HttpServletResponse response = request.getResponse();
            if (response != null) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
        }
    }
}
