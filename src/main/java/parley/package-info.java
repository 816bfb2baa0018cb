/**
 * Parley, room by room. Arrows say who may use whom:
 * {@code site ← authors, subjects ← articles ← apparatus, claims ← facets ← debate ← matrix, ledger, figures, timeline, exchange, index},
 * {@code apparatus, debate ← records ← ledger, exchange, dataset}, {@code facets ← api},
 * {@code facets ← query, citing}, {@code index, query ← search}, {@code matrix ← reading} and
 * {@code ingest → everything that is stored}. {@code shield} stands before them all and knows only {@code site}.
 */
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
