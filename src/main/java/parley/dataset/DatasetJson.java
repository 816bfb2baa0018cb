package parley.dataset;

import java.util.List;

/**
 * The present download, as JSON.
 *
 * @param changed when the archive came to be as it is there
 * @param sums the address of the list of sums, as {@code sha256sum -c} reads it
 */
record DatasetJson(long revision, String changed, List<FileJson> files, String sums) {

    record FileJson(String url, long bytes, String sha256) {}

    static DatasetJson of(Dataset dataset) {
        return new DatasetJson(
                dataset.revision().number(),
                dataset.revision().changedAt().toString(),
                dataset.files().stream()
                        .map(part -> new FileJson(part.address(), part.bytes(), part.sha256()))
                        .toList(),
                "/data/SHA256SUMS");
    }
}
