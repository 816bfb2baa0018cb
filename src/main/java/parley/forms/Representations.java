package parley.forms;

import java.util.List;

/** Implemented once by each room that gives things in other forms than pages; says which ones it has. */
public interface Representations {

    List<Representation> representations();
}
