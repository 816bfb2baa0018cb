package parley.versions;

import jakarta.persistence.Embeddable;

/** How much a version changed. */
@Embeddable
public record Tally(
        int paragraphsAdded,
        int paragraphsChanged,
        int paragraphsRetired,
        int claimsAdded,
        int claimsChanged,
        int claimsWithdrawn) {}
