package parley.facets;

/**
 * A value in the address that nothing in the archive has.
 *
 * @param address the list without it
 */
public record UnknownValue(Facet facet, String value, String address) {

    public String parameter() {
        return facet.parameter();
    }
}
