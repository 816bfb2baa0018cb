package parley.operating;

import java.time.Instant;

/**
 * What the archive holds.
 *
 * @param since when it came to be so
 */
record Holdings(long revision, Instant since, long articles, long claims) {}
