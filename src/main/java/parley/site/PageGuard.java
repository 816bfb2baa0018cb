package parley.site;

import jakarta.servlet.http.HttpServletResponse;

/** Puts the headers that guard the reader of a page on an answer whose address is not that of a page. */
public interface PageGuard {

    void guard(HttpServletResponse response);
}
