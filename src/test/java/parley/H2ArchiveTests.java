package parley;

/** The archive out of the box. */
@RunningArchive
class H2ArchiveTests extends ArchiveContract {}
