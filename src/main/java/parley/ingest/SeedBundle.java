package parley.ingest;

import org.springframework.stereotype.Component;
import parley.store.Drafts;

/** What the seeds say, for those who make something of it. */
@Component
public class SeedBundle {

    private final SeedSettings settings;

    SeedBundle(SeedSettings settings) {
        this.settings = settings;
    }

    /** @throws IngestRefused if anything is wrong with them */
    public Drafts.Bundle read() {
        return BundleReader.read(SeedFiles.in(settings.seeds()));
    }
}
