package parley.reading;

/** The page of one topic. */
public record TopicPage(String slug, String name, String definition, SubjectPage subject) {

    public String canonical() {
        return "/topics/" + slug;
    }
}
