package parley.query;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.authors.Authors;
import parley.site.Archive;
import parley.subjects.Actors;
import parley.subjects.Summits;
import parley.subjects.Topics;

/** The names of the archive as it is now; they are read again when it has changed. */
@Component
public class NamesNow {

    private final EntityManager database;
    private final Authors authors;
    private final Actors actors;
    private final Summits summits;
    private final Topics topics;
    private volatile @Nullable Known known;

    NamesNow(EntityManager database, Authors authors, Actors actors, Summits summits, Topics topics) {
        this.database = database;
        this.authors = authors;
        this.actors = actors;
        this.summits = summits;
        this.topics = topics;
    }

    private record Known(long revision, Names names) {}

    @Transactional(readOnly = true)
    public Names get() {
        long revision = requireNonNull(database.find(Archive.class, Archive.ID)).revision();
        Known now = known;
        if (now == null || now.revision() != revision) {
            now = new Known(
                    revision, new Names(authors.findAll(), actors.findAll(), summits.findAll(), topics.findAll()));
            known = now;
        }
        return now.names();
    }
}
