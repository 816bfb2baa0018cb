package parley.records;

import parley.subjects.Topic;

/**
 * A topic as JSON.
 *
 * @param claims the address of the claims about it
 */
public record TopicJson(String slug, String url, String name, String definition, String claims) {

    public static TopicJson of(Topic topic) {
        return new TopicJson(
                topic.slug(),
                "/topics/" + topic.slug(),
                topic.name(),
                topic.definition(),
                "/claims.json?topic=" + topic.slug());
    }
}
