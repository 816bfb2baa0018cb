package parley.claims;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.site.Gone;
import parley.site.NotFound;
import parley.site.Slugs;

/** What the id of a claim leads to, for as long as the archive stands. */
@Component
@Transactional(readOnly = true)
public class PublishedClaims {

    private final Claims claims;
    private final Withdrawals withdrawals;

    PublishedClaims(Claims claims, Withdrawals withdrawals) {
        this.claims = claims;
        this.withdrawals = withdrawals;
    }

    /**
     * The claim with that id.
     *
     * @throws Gone if it was withdrawn
     * @throws NotFound if there never was one
     */
    public Claim one(String id) {
        if (!Slugs.isSlug(id)) {
            throw new NotFound(id);
        }
        return claims.find(id)
                .orElseThrow(() -> withdrawals
                        .findByClaimCode(id)
                        .<RuntimeException>map(
                                withdrawal -> new Gone(id, withdrawal.withdrawnOn(), withdrawal.reason()))
                        .orElseGet(() -> new NotFound(id)));
    }
}
