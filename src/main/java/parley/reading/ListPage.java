package parley.reading;

import java.util.List;

/**
 * A page that lists all of one kind.
 *
 * @param room the last part of its address, as {@code authors}
 */
record ListPage<T>(String room, List<T> items) {

    public String canonical() {
        return "/" + room;
    }

    public String json() {
        return "/" + room + ".json";
    }
}
