package parley.versions;

import jakarta.persistence.Embeddable;

/** How much a version changed. */
@Embeddable
record Tally(
        int paragraphsAdded,
        int paragraphsChanged,
        int paragraphsRetired,
        int claimsAdded,
        int claimsChanged,
        int claimsWithdrawn) {}
