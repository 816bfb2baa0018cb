package parley.versions;

import jakarta.persistence.Embeddable;
import parley.articles.Article;

/**
 * What a version keeps of an article beside its paragraphs and claims.
 *
 * @param published EDTF
 * @param sourceSha256 of the document that it was taken from
 * @param annotationSha256 of the annotation beside it
 */
@Embeddable
record Described(String title, boolean titleSupplied, String published, String sourceSha256, String annotationSha256) {

    static Described of(Article article) {
        return new Described(
                article.title().text(),
                article.title().supplied(),
                article.publication().published(),
                article.source().sha256(),
                article.source().annotationSha256());
    }

    /** As it is shown everywhere: a supplied title stands in square brackets. */
    String shownTitle() {
        return titleSupplied ? "[" + title + "]" : title;
    }

    /** Whether readers would see no difference; an annotation can change in what is no part of a version. */
    boolean reads(Described other) {
        return shownTitle().equals(other.shownTitle())
                && published.equals(other.published)
                && sourceSha256.equals(other.sourceSha256);
    }
}
