package parley.ingest;

/**
 * Why a document cannot be taken.
 *
 * @param file its name
 * @param line counted from 1
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
