package parley.operating;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parley.articles.Articles;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.site.Archive;

/** Asks the database what the archive holds; what was counted holds until the archive changes. */
@Component
class HoldingsSearch {

    private final EntityManager entities;
    private final Articles articles;
    private final ClaimSearch claims;
    private volatile @Nullable Holdings counted;

    HoldingsSearch(EntityManager entities, Articles articles, ClaimSearch claims) {
        this.entities = entities;
        this.articles = articles;
        this.claims = claims;
    }

    Holdings now() {
        Archive archive = entities.find(Archive.class, Archive.ID);
        Holdings known = counted;
        if (known == null || known.revision() != archive.revision()) {
            known = new Holdings(
                    archive.revision(), archive.changedAt(), articles.count(), claims.count(ClaimFilter.NONE));
            counted = known;
        }
        return known;
    }
}
