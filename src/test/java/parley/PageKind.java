package parley;

/** Every kind of page that a reader can meet, each with one address that shows all it can show. */
public enum PageKind {
    HOME("/", "main.home"),
    ARTICLES("/articles", "ol.articles"),
    ARTICLE("/articles/alliance-first-policy-for-engaging-north-korea", "main.reading .row"),
    ARTICLE_WITH_STANDFIRST("/articles/waging-peace-with-north-korea", ".text.standfirst"),
    ARTICLE_WITH_SUPPLIED_TITLE("/articles/diplomatic-stalemate-with-north-korea-continues", ".note.context"),
    ARTICLE_IN_LAYERS(
            "/articles/waging-peace-with-north-korea?kind=predictive&topic=sanctions&notes=off",
            ".legend [aria-current]"),
    ARTICLE_REVISED_SINCE(
            "/articles/waging-peace-with-north-korea?kind=nothing&text=000000000000", ".notice + .notice[role=status]"),
    VERSIONS("/articles/waging-peace-with-north-korea/versions", ".log .deltas"),
    VERSION("/articles/waging-peace-with-north-korea/versions/1", ".one-version .passage .statement"),
    VERSIONS_WITHOUT_DIFFERENCE("/articles/waging-peace-with-north-korea/versions/1/diff", ".notice[role=status]"),
    CHANGES("/changes", ".log .deltas"),
    AUTHORS("/authors", "ul.things"),
    AUTHOR("/authors/leif-eric-easley", "section[aria-labelledby=predictions]"),
    AUTHOR_NOT_NAMED("/authors/not-named", "h1"),
    SUMMITS("/summits", "ul.things"),
    SUMMIT("/summits/trump-kim-2019-hanoi", ".columns .card"),
    SUMMIT_IN_PROSPECT("/summits/trump-kim-third-summit", "dl.facts"),
    ACTORS("/actors", "ul.things.two"),
    ACTOR("/actors/kim-jong-un", "h1 .hangul[lang=ko]"),
    TOPICS("/topics", "ul.things"),
    TOPIC("/topics/sanctions", ".columns .card"),
    CLAIMS("/claims", "nav.pages"),
    CLAIMS_FILTERED("/claims?author=leif-eric-easley&summit=-trump-kim-2019-hanoi&sort=newest", ".choice"),
    CLAIMS_OF_UNKNOWN_VALUE("/claims?summit=nowhere", ".notice[role=status]"),
    CLAIMS_BY_A_FACET("/claims/by/topic?summit=-trump-kim-2019-hanoi&kind=causal", "ul.counts a .count"),
    CLAIMS_AS_A_TABLE("/claims/table?rows=topic&columns=author&kind=-causal&topic=nothing", "table.figures td a"),
    CLAIM("/claims/002-006", "section[aria-labelledby=prediction] + section ~ section .relations .card"),
    CITE_ARTICLE("/articles/diplomatic-stalemate-with-north-korea-continues/cite", "#reservations ~ ul li"),
    CITE_PARAGRAPH("/articles/waging-peace-with-north-korea/p7/cite", "[data-style=chicago] .citation"),
    CITE_CLAIM("/claims/002-017/cite", "[data-style=apa] .listed i"),
    CLAIM_WITHIN_ANOTHER_PAGE("/claims/002-006/embed", "body.embed .card blockquote"),
    QUESTIONS("/questions", "table.matrix"),
    QUESTIONS_OF_CHOSEN_AUTHORS("/questions?author=leif-eric-easley&author=nobody", ".notice[role=status]"),
    QUESTION("/questions/can-sanctions-be-tightened", ".column.silent"),
    MAP("/map?topic=sanctions", ".map svg .node"),
    MAP_AROUND_A_CLAIM("/map?focus=000-003&depth=2", ".map svg .node.focus"),
    MAP_OF_CHOSEN_RELATIONS("/map?relation=disagrees&relation=qualifies&zoom=75", ".choices a[aria-current=true]"),
    MAP_AROUND_NOTHING("/map?focus=999-999", ".notice[role=status]"),
    MAP_OF_NOTHING("/map?topic=covid-19&author=not-named", ".notice"),
    FIGURES("/figures", ".figure.scroll svg a.mark"),
    FIGURE("/figures/agreement?topic=leader-diplomacy", "table.figures td a"),
    FIGURE_OF_NOTHING("/figures?topic=covid-19&author=not-named", ".notice"),
    TIMELINE("/timeline", ".timeline-drawing .mark"),
    TIMELINE_OF_A_YEAR("/timeline?from=2019&to=2019", ".timeline-drawing .doubtful"),
    TIMELINE_AS_OF("/timeline?as-of=2019-10-31", ".notice.known ~ section .outcome.occurred"),
    TIMELINE_OF_NOTHING("/timeline?as-of=2017", ".notice.known"),
    TIMELINE_MISREAD("/timeline?as-of=yesterday", ".notice[role=status]"),
    PREDICTIONS("/predictions", ".outcome"),
    PREDICTIONS_OF_A_HOLDER(
            "/predictions?holder=leif-eric-easley&outcome=occurred&outcome=open", ".tally a[aria-current=true]"),
    PREDICTIONS_OF_NOTHING("/predictions?holder=nobody", ".notice[role=status]"),
    SEARCH("/search?q=sanctions", ".card mark"),
    SEARCH_UNASKED("/search", "dl.facts code"),
    SEARCH_OF_CLAIMS("/search?q=sanctions&in=claims&sort=newest", ".orders ~ .facets a"),
    SEARCH_NARROWED("/search?kind=predictive&author=-not-named&q=deal", ".facets a.not"),
    SEARCH_EXPLAINED("/search?q=author%3Aeasley+%22no+end+before%3Ayesterday", ".notice [data-remark]"),
    SEARCH_FOR_NOTHING("/search?q=sanctions+santcions", ".loosened a"),
    SEARCH_TOO_LONG("/search?q=" + "sanctions+".repeat(60), 400, "h1"),
    ABOUT("/about", "table"),
    FORMATS("/about/data", "form.ask"),
    DATASET("/data", "code.hash"),
    STATUS("/status", ".notice.status.up ~ .statuses section dl"),
    PATTERNS("/about/patterns", ".pattern .card"),
    NOT_IN_THIS_FORM("/articles/waging-peace-with-north-korea.pdf", 404, "h1 ~ ul code"),
    NOT_FOUND("/articles/nothing-is-called-this", 404, "h1");

    private final String address;
    private final int status;
    private final String shows;

    PageKind(String address, String shows) {
        this(address, 200, shows);
    }

    PageKind(String address, int status, String shows) {
        this.address = address;
        this.status = status;
        this.shows = shows;
    }

    public String address() {
        return address;
    }

    public int status() {
        return status;
    }

    /** A selector of what makes the page one of its kind. */
    public String shows() {
        return shows;
    }
}
