package parley.dataset;

/** The archive changes faster than it can be written. */
class ArchiveMoves extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveMoves() {
        super("The archive kept changing while it was written; nothing was left.");
    }
}
