package parley;

import com.microsoft.playwright.Browser.NewContextOptions;

/** Who reads: at a desk or on a phone, with scripts or without. */
enum Reader {
    AT_A_DESK(1440, 900, true),
    ON_A_PHONE(360, 780, true),
    AT_A_DESK_WITHOUT_SCRIPTS(1440, 900, false),
    ON_A_PHONE_WITHOUT_SCRIPTS(360, 780, false);

    private final int width;
    private final int height;
    private final boolean scripts;

    Reader(int width, int height, boolean scripts) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
    }

    /** Whether claims stand folded under their paragraph, and facets above the list, instead of beside it. */
    boolean seesFolds() {
        return width < 1000;
    }

    boolean runsScripts() {
        return scripts;
    }

    NewContextOptions options() {
        return new NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(scripts);
    }
}
