package parley.ingest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import parley.store.Drafts;

/** What the seeds say, for those who make something of it. */
@Component
public class SeedBundle {

    private final String folder;

    SeedBundle(@Value("${parley.seeds:classpath:seeds/}") String folder) {
        this.folder = folder;
    }

    /** @throws IngestRefused if anything is wrong with them */
    public Drafts.Bundle read() {
        return BundleReader.read(SeedFiles.in(folder));
    }
}
