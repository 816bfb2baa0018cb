package parley.forms;

import java.util.List;

/**
 * Implemented once by each room that answers programs otherwise than by forms of its pages; says how. The page of formats
 * and the description of the archive's interface are made from it.
 */
public interface Services {

    List<Service> services();
}
