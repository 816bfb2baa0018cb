package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.GrantPermissionsOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader's window onto the archive. It remembers every request that left the archive and every error in the console;
 * on closing, there must have been none.
 */
final class Window implements AutoCloseable {

    /** Plenty for a machine that has other things to do; a test that goes well never waits as long. */
    private static final double PATIENCE_MS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Window(Browser browser, String origin, NewContextOptions options) {
        this.origin = origin;
        // Without gliding, a page stands still as soon as it is there.
        this.context = browser.newContext(options.setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MS);
        context.onRequest(request -> {
            if (!request.url().startsWith(origin + "/")) {
                faults.add("request to " + request.url());
            }
        });
        context.onRequestFailed(request -> faults.add("failed: " + request.url() + ", " + request.failure()));
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> faults.add("error in a script: " + error.error()));
        this.page = context.newPage();
    }

    private void listen(ConsoleMessage message) {
        // A page that is rightly not there, or not made, is told in the console as well.
        boolean pageItself = message.location().startsWith(message.page().url() + ":")
                && message.text().matches("Failed to load resource: the server responded with a status of 40[04].*");
        if (message.type().equals("error") && !pageItself) {
            faults.add("console: " + message.text() + " at " + message.location());
        }
    }

    Page page() {
        return page;
    }

    /** Goes to an address, a path or a full one, as a reader does who types it. */
    Response open(String address) {
        // Leaving the page first makes sure of a new one, even where only the fragment is another.
        page.navigate("about:blank");
        return page.navigate(address.startsWith("/") ? origin + address : address);
    }

    /** Clicks a link, and waits until the page that it leads to is there. */
    void follow(Locator link) {
        String to = (String) link.evaluate("link => link.href");
        link.click();
        arriveAt(to);
    }

    /** Waits for the page with that address, a path or a full one; fails where the reader comes to another. */
    void arriveAt(String address) {
        String full = address.startsWith("/") ? origin + address : address;
        page.waitForURL(full::equals);
    }

    /** Where the reader is, as the page itself knows it: without scheme, host and port, and without words to find. */
    String address() {
        String full = (String) page.evaluate("location.href");
        assertThat(full).startsWith(origin + "/");
        return full.substring(origin.length());
    }

    /** Allows the archive to use the clipboard, which browsers leave to their readers. */
    void allowClipboard() {
        context.grantPermissions(
                List.of("clipboard-read", "clipboard-write"), new GrantPermissionsOptions().setOrigin(origin));
    }

    /** Requests that left the archive or failed, and errors in scripts and in the console. */
    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("requests elsewhere, and errors").isEmpty();
    }
}
