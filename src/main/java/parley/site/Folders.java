package parley.site;

import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that settings name. */
public final class Folders {

    private Folders() {}

    /** Whether files can be written there; where the folder is not there yet, whether it can be made. */
    public static boolean isUsable(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }
}
