/**
 * Parley, room by room. Arrows say who may use whom:
 * {@code site ← authors, subjects ← articles ← apparatus, claims ← facets ← debate ← matrix, ledger, figures, timeline, index},
 * {@code site ← forms}, which every room uses that gives something beside pages,
 * {@code claims ← versions, metadata, cards ← debate}, {@code facets ← query}, {@code index, query ← search},
 * {@code apparatus, debate ← records ← ledger, exchange, dataset}, {@code matrix, metadata, versions ← reading} and
 * {@code ingest → everything that is stored}. {@code citing}, {@code annotations}, {@code editions}, {@code feeds},
 * {@code harvesting}, {@code sitemap} and {@code api} give away what others know; {@code shield} stands before them all
 * and knows only {@code site}; {@code operating} tells how it runs.
 */
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
