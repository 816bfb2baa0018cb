package parley.reading;

import parley.metadata.Described;
import parley.metadata.Metadata;

/** The page of one topic. */
public record TopicPage(String slug, String name, String definition, SubjectPage subject, Metadata metadata)
        implements Described {

    public String canonical() {
        return "/topics/" + slug;
    }
}
