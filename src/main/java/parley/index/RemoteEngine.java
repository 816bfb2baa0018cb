package parley.index;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an engine on other machines is asked beside what Hibernate Search asks it. */
@Component
class RemoteEngine {

    private static final String INDEX = "/parley-*";

    private final EntityManagerFactory entities;
    private final SearchSettings settings;
    private final JsonMapper json;

    RemoteEngine(EntityManagerFactory entities, SearchSettings settings, JsonMapper json) {
        this.entities = entities;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Asks whether it is there, and can read whatever index it has; one that has only just come back cannot yet.
     *
     * @throws IOException if it does not answer so
     */
    void greet() throws IOException {
        Request health = new Request("GET", "/_cluster/health" + INDEX);
        health.addParameter("wait_for_status", "yellow");
        health.addParameter("timeout", "1s");
        ask(health);
    }

    /**
     * The word of the index that is spelled most like this one, which the index does not have.
     *
     * @throws IOException if it does not answer
     */
    Optional<String> nearest(String word) throws IOException {
        Request spelling = new Request("POST", INDEX + "/_search");
        spelling.setJsonEntity("""
                {"size": 0,
                 "query": {"match": {"%1$s": %2$s}},
                 "suggest": {"text": %2$s, "near": {"term": {"field": "%1$s", "min_word_length": %3$s, "accuracy": %4$s}}}}
                """.formatted(
                        IndexFields.WORDS, json.writeValueAsString(word), Vocabulary.SHORTEST, Vocabulary.ACCURACY));
        JsonNode answer = ask(spelling);
        // Each part of the index suggests something for a word that only another part has.
        return answer.at("/hits/total/value").asLong() > 0
                ? Optional.empty()
                : answer.at("/suggest/near/0/options/0/text").asStringOpt();
    }

    private JsonNode ask(Request question) throws IOException {
        int timeout = (int) requireNonNull(settings.engine()).timeout().toMillis();
        question.setOptions(RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build()));
        RestClient client = Search.mapping(entities)
                .backend()
                .unwrap(ElasticsearchBackend.class)
                .client(RestClient.class);
        try (InputStream answer = client.performRequest(question).getEntity().getContent()) {
            return json.readTree(answer);
        }
    }
}
