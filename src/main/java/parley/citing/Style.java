package parley.citing;

/** How the fields that read these articles cite. */
public enum Style {
    /** In notes, as history does, where a place in the text is named with each. */
    CHICAGO("chicago-notes-bibliography"),
    MLA("modern-language-association"),
    APA("apa");

    private final String name;

    Style(String name) {
        this.name = name;
    }

    /** By which the published styles know it. */
    String publishedAs() {
        return name;
    }
}
