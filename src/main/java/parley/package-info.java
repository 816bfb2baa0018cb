/**
 * Parley, room by room. Arrows say who may use whom:
 * {@code site ← authors, subjects ← articles ← apparatus, claims ← facets ← debate ← matrix, ledger, figures, timeline, index},
 * {@code site ← forms}, which every room uses that gives something beside pages,
 * {@code claims ← versions, metadata, cards ← debate}, {@code facets ← query}, {@code index, query ← search},
 * {@code apparatus, debate ← records ← ledger, exchange, dataset}, {@code matrix, metadata, versions ← reading} and
 * {@code ingest → everything that is stored}. {@code citing}, {@code annotations}, {@code editions}, {@code feeds},
 * {@code harvesting}, {@code sitemap} and {@code api} give away what others know; {@code shield} and {@code caching} stand
 * before them all, {@code backup} beneath them, and these know only {@code site}; {@code rehearsal} starts them for
 * practice, {@code operating} tells how they run.
 */
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
