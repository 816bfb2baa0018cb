package parley.metadata;

/** A page that knows what to say of itself to machines; the frame of all pages asks it. */
public interface Described {

    Metadata metadata();
}
