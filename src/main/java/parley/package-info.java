/**
 * Parley, room by room. Arrows say who may use whom:
 * {@code site ← authors, subjects ← articles ← apparatus, claims ← debate ← reading, timeline, exchange} and
 * {@code ingest → everything that is stored}.
 */
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
