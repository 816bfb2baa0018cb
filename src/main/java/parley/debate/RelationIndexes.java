package parley.debate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.site.ByRevision;

/** Keeps the index of relations at the archive's revision. */
@Component
public class RelationIndexes {

    private final ByRevision<RelationIndex> indexes;

    RelationIndexes(JdbcClient sql) {
        this.indexes = new ByRevision<>(sql, RelationIndex::read);
    }

    public RelationIndex current() {
        return indexes.current();
    }
}
