package parley.site;

/**
 * Something to click.
 *
 * @param label as it is shown
 * @param address a path within the archive
 */
public record Link(String label, String address) {}
