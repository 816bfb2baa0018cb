package parley.harvesting;

/** What records are of, in the order in which a list gives them. */
enum Kind {
    ARTICLE("Article x", "x.changedAt", "x.code", "x"),
    CLAIM("Claim x join fetch x.article join fetch x.paragraph", "x.revisedAt", "x.code", "x.article"),
    WITHDRAWAL("Withdrawal x join fetch x.article", "x.revisedAt", "x.claimCode", "x.article");

    private final String source;
    private final String time;
    private final String code;
    private final String article;

    Kind(String source, String time, String code, String article) {
        this.source = source;
        this.time = time;
        this.code = code;
        this.article = article;
    }

    /** Those of it that come behind {@code :at} and {@code :code} and before {@code :end}, in that order. */
    String page(boolean ofAuthor) {
        return "select x from " + source + " where " + time + " >= :at and (" + time + " > :at or " + code + " > :code)"
                + within(ofAuthor) + " order by " + time + ", " + code;
    }

    /** How many there are from {@code :at} until before {@code :end}. */
    String count(boolean ofAuthor) {
        return "select count(x) from " + source.replaceFirst(" join .*", "") + " where " + time + " >= :at"
                + within(ofAuthor);
    }

    private String within(boolean ofAuthor) {
        return " and " + time + " < :end"
                + (ofAuthor
                        ? " and exists (select 1 from Article a join a.bylines b where a = " + article
                                + " and b.author.slug = :author)"
                        : "");
    }
}
