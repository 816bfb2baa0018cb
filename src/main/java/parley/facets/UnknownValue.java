package parley.facets;

/** A value in the address that nothing in the archive has. */
public record UnknownValue(Facet facet, String value) {

    public String parameter() {
        return facet.parameter();
    }
}
