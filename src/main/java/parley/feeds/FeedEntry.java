package parley.feeds;

import com.rometools.rome.feed.atom.Entry;

/**
 * An entry, with the languages that its title and what it quotes are in.
 *
 * @param atom the entry but for these languages, which ROME does not know of
 */
record FeedEntry(Entry atom, String title, String content) {

    /** What a feed speaks where nothing else is said: that of statements, outcomes and reasons. */
    static final String ENGLISH = "en";
}
