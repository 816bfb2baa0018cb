package parley.claims;

import java.util.List;
import java.util.Set;

/** Claims that are near to another by computation, and not by an editor's judgement. */
public interface NearClaims {

    /**
     * The nearest ones, the nearest first; none while nothing can compute them.
     *
     * @param without ids of claims that are known to be related, which are left out
     */
    List<Claim> near(Claim claim, Set<String> without);
}
