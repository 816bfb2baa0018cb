package parley.scale;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import parley.commands.CommandRefused;
import parley.commands.Progress;
import parley.ingest.SeedBundle;
import parley.store.BulkStore;
import parley.store.Drafts.Bundle;

/** Fills a store with synthetic articles, in batches of whole ones; an archive that was begun is continued. */
@Component
class Generator {

    private static final Logger log = LoggerFactory.getLogger(Generator.class);

    /** Articles to a transaction: many enough to write in large steps, few enough to stay small in memory. */
    private static final int BATCH = 50;

    private final SeedBundle seeds;
    private final SyntheticArticles articles;
    private final BulkStore store;

    Generator(SeedBundle seeds, SyntheticArticles articles, BulkStore store) {
        this.seeds = seeds;
        this.articles = articles;
        this.store = store;
    }

    /**
     * @param wanted how many synthetic articles the store is to hold
     * @throws CommandRefused if the store holds articles that are neither the seeds' nor of this synthetic archive
     */
    void fill(int wanted, long seed) {
        Bundle bundle = seeds.read();
        refuseOthers(seed, bundle);
        int stored = articles.madeIn(SyntheticArticle.folder(seed));
        if (stored >= wanted) {
            log.info("The store holds {} synthetic articles already; there is nothing to add", stored);
            return;
        }
        SyntheticArchive archive = new SyntheticArchive(seed, bundle);
        store.add(archive.shared());
        Instant start = Instant.now();
        long claims = 0;
        try (Progress progress = Progress.of("Synthetic articles stored", wanted - (long) stored)) {
            for (int from = stored + 1; from <= wanted; from += BATCH) {
                int to = Math.min(wanted, from + BATCH - 1);
                Bundle batch = archive.articles(from, to);
                store.add(batch);
                claims += batch.articles().stream()
                        .mapToInt(article -> article.claims().size())
                        .sum();
                progress.step(batch.articles().size());
            }
        }
        log.info(
                "{} synthetic articles stored, {} claims in this run, {} claims/s",
                wanted,
                claims,
                claims
                        * 1000
                        / Math.max(1, Duration.between(start, Instant.now()).toMillis()));
    }

    private void refuseOthers(long seed, Bundle bundle) {
        Set<String> known = bundle.articles().stream()
                .map(article -> article.source().file())
                .collect(Collectors.toSet());
        Set<String> others = new TreeSet<>(articles.others(SyntheticArticle.folder(seed)));
        others.removeAll(known);
        if (!others.isEmpty()) {
            boolean synthetic = others.stream().allMatch(file -> file.startsWith("synthetic/"));
            throw new CommandRefused(
                    synthetic
                            ? "The store holds a synthetic archive that was made with another seed; nothing was added."
                            : "The store holds " + others.size() + " article" + (others.size() == 1 ? "" : "s")
                                    + " besides the seeds', as "
                                    + others.iterator().next()
                                    + "; synthetic articles never stand beside real ones, and nothing was added.",
                    "Give an empty store by --spring.datasource.url=jdbc:h2:file:…"
                            + (synthetic ? ", or the seed that this one was made with." : "."));
        }
    }
}
