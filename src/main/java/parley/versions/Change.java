package parley.versions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to the archive. */
@Entity
public class Change {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant happenedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_version_id")
    private @Nullable ArticleVersion version;

    private @Nullable String path;
    private @Nullable String target;
    private @Nullable String reason;

    /** What can happen. */
    enum Kind {
        /** An article was taken up. */
        ADDED,
        /** An article has a new version. */
        REVISED,
        /** Something goes by another address. */
        RENAMED,
        /** Something that was published is no longer put forward. */
        WITHDRAWN
    }

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    private Change(Kind kind, Instant happenedAt) {
        this.kind = kind;
        this.happenedAt = happenedAt;
    }

    static Change to(ArticleVersion version) {
        Change change = new Change(version.number() == 1 ? Kind.ADDED : Kind.REVISED, version.recordedAt());
        change.version = version;
        return change;
    }

    static Change renamed(String path, String target, Instant at) {
        Change change = new Change(Kind.RENAMED, at);
        change.path = path;
        change.target = target;
        return change;
    }

    static Change withdrawn(String path, Instant at, String reason) {
        Change change = new Change(Kind.WITHDRAWN, at);
        change.path = path;
        change.reason = reason;
        return change;
    }

    Kind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    @Nullable
    ArticleVersion version() {
        return version;
    }

    /** What was renamed or withdrawn. */
    @Nullable
    String path() {
        return path;
    }

    @Nullable
    String target() {
        return target;
    }

    @Nullable
    String reason() {
        return reason;
    }

    void explain(String newReason) {
        this.reason = newReason;
    }
}
