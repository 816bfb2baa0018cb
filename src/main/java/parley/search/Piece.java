package parley.search;

/**
 * A piece of a text.
 *
 * @param found whether it is what was sought
 */
record Piece(String text, boolean found) {}
