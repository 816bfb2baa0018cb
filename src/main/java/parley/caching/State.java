package parley.caching;

import java.time.LocalDate;

/**
 * What every page depends on beside its address and language.
 *
 * @param revision of the archive
 * @param today in UTC: predictions are overdue from one day on
 */
record State(long revision, LocalDate today) {}
