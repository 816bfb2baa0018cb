package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes pictures of the main pages into {@code target/screenshots}, for people to look at after a change of design. */
@InChromium
class ScreenshotTests {

    private static final Path FOLDER = Path.of("target/screenshots");

    private static final Set<PageKind> MAIN = EnumSet.of(
            PageKind.HOME,
            PageKind.ARTICLES,
            PageKind.ARTICLE_WITH_STANDFIRST,
            PageKind.AUTHOR,
            PageKind.SUMMIT,
            PageKind.CLAIMS_FILTERED,
            PageKind.CLAIM,
            PageKind.QUESTIONS,
            PageKind.MAP,
            PageKind.TIMELINE,
            PageKind.PREDICTIONS,
            PageKind.FIGURES,
            PageKind.TIMELINE,
            PageKind.ABOUT);

    private static final Set<PageKind> PRINTED = EnumSet.copyOf(MAIN);

    static {
        PRINTED.addAll(EnumSet.of(PageKind.VERSIONS, PageKind.CITE_CLAIM, PageKind.DATASET, PageKind.STATUS));
    }

    private final Chromium chromium;
    private final int port;

    ScreenshotTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 360", "LIGHT, 768", "LIGHT, 1440", "DARK, 360", "DARK, 768", "DARK, 1440"})
    void pagesOnTheScreen(ColorScheme scheme, int width) throws IOException {
        NewContextOptions options =
                new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
        try (Window window = chromium.window(port, options)) {
            for (PageKind kind : MAIN) {
                window.open(kind.address());
                BufferedImage picture = take(window.page(), kind, width + "-" + scheme, false);
                assertThat(picture.getWidth()).isEqualTo(width);
                assertThat(isDark(picture)).as("%s at %s is dark", kind, width).isEqualTo(scheme == ColorScheme.DARK);
            }
        }
    }

    /** Paper is light, also for those who read in the dark. */
    @Test
    void pagesOnPaper() throws IOException {
        NewContextOptions options =
                new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(794, 1123);
        try (Window window = chromium.window(port, options)) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (PageKind kind : PRINTED) {
                window.open(kind.address());
                BufferedImage picture = take(window.page(), kind, "print", kind == PageKind.ARTICLE_WITH_STANDFIRST);
                assertThat(isDark(picture)).as("%s is dark", kind).isFalse();
            }
        }
    }

    private static BufferedImage take(Page page, PageKind kind, String how, boolean whole) throws IOException {
        String name = (kind + "-" + how + ".png").toLowerCase(Locale.ROOT).replace('_', '-');
        // A picture taken while the font is still on its way would show another.
        page.evaluate("document.fonts.ready.then(() => null)");
        byte[] png = page.screenshot(
                new ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(whole));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Judged by the picture as a whole: there is always more paper than ink. */
    private static boolean isDark(BufferedImage picture) {
        long dark = IntStream.range(0, picture.getHeight())
                .filter(y -> (picture.getRGB(picture.getWidth() / 3, y) & 0xff) < 0x80)
                .count();
        return dark > picture.getHeight() / 2;
    }
}
