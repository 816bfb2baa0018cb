package parley.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The document that an article was taken from.
 *
 * @param file its name in {@code seeds/}
 * @param sha256 of its bytes, in hexadecimal
 * @param annotationSha256 of the annotation file beside it
 */
@Embeddable
public record Source(
        @Column(name = "source_file") String file,
        @Column(name = "source_sha256") String sha256,
        @Column(name = "annotation_sha256") String annotationSha256) {}
