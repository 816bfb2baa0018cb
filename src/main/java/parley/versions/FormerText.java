package parley.versions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The words that a paragraph had once and has no longer, under their SHA-256. */
@Entity
public class FormerText {

    @Id
    private String sha256;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected FormerText() {}

    FormerText(String sha256, String text) {
        this.sha256 = sha256;
        this.text = text;
    }

    String sha256() {
        return sha256;
    }

    String text() {
        return text;
    }
}
