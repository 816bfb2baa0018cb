package parley.harvesting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import parley.articles.Article;
import parley.authors.Author;
import parley.claims.Claim;
import parley.claims.Withdrawal;

/** What a record is of. */
sealed interface Item {

    Kind kind();

    /** Its public id within its kind. */
    String code();

    /** When anything that a record of it says was last changed. */
    Instant at();

    /** The article that it is, or is of. */
    Article article();

    /** What stands for it behind the scheme and the name of the archive; a claim keeps it when it is withdrawn. */
    default String local() {
        return (kind() == Kind.ARTICLE ? "article/" : "claim/") + code();
    }

    /** Every set that it is in. */
    default List<OaiSet> sets() {
        boolean articles = kind() == Kind.ARTICLE;
        return Stream.concat(
                        Stream.of(new OaiSet(articles, null)),
                        article().authors().stream().map(Author::slug).map(author -> new OaiSet(articles, author)))
                .toList();
    }

    record OfArticle(Article article) implements Item {

        @Override
        public Kind kind() {
            return Kind.ARTICLE;
        }

        @Override
        public String code() {
            return article.code();
        }

        @Override
        public Instant at() {
            return article.changedAt();
        }
    }

    record OfClaim(Claim claim) implements Item {

        @Override
        public Kind kind() {
            return Kind.CLAIM;
        }

        @Override
        public String code() {
            return claim.id();
        }

        @Override
        public Instant at() {
            return claim.revisedAt();
        }

        @Override
        public Article article() {
            return claim.article();
        }
    }

    record Withdrawn(Withdrawal withdrawal) implements Item {

        @Override
        public Kind kind() {
            return Kind.WITHDRAWAL;
        }

        @Override
        public String code() {
            return withdrawal.claimCode();
        }

        @Override
        public Instant at() {
            return withdrawal.revisedAt();
        }

        @Override
        public Article article() {
            return withdrawal.article();
        }
    }
}
