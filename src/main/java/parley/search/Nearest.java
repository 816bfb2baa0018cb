package parley.search;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import parley.claims.Claim;
import parley.claims.NearClaims;
import parley.facets.ClaimSearch;
import parley.index.IndexKeeper;
import parley.index.IndexState;
import parley.site.Momentary;

/** Finds the claims that share most of their rarer words and of their subjects with a claim. */
@Component
class Nearest implements NearClaims {

    private static final int MOST = 5;

    private final ArchiveSearch search;
    private final ClaimSearch claims;
    private final IndexKeeper keeper;

    Nearest(ArchiveSearch search, ClaimSearch claims, IndexKeeper keeper) {
        this.search = search;
        this.claims = claims;
        this.keeper = keeper;
    }

    @Override
    public List<Claim> near(Claim claim, Set<String> without) {
        if (keeper.state() != IndexState.READY) {
            Momentary.say();
            return List.of();
        }
        try {
            return claims.withKeys(search.near(claim, MOST + without.size() + 1)).stream()
                    .filter(other -> !other.id().equals(claim.id()) && !without.contains(other.id()))
                    .limit(MOST)
                    .toList();
        } catch (EngineRests e) {
            Momentary.say();
            return List.of();
        }
    }
}
