package parley.dataset;

import java.util.List;
import org.springframework.stereotype.Component;
import parley.articles.Articles;

/** All that the download holds, what others point to first. */
@Component
class Kinds {

    private final Articles articles;

    Kinds(Articles articles) {
        this.articles = articles;
    }

    List<Kind<?, ?>> all() {
        return List.of(
                SubjectKinds.TOPICS,
                SubjectKinds.ACTORS,
                SubjectKinds.SUMMITS,
                ArticleKinds.authors(articles),
                ArticleKinds.ARTICLES,
                ArticleKinds.PARAGRAPHS,
                ArticleKinds.NOTES,
                ClaimKinds.CLAIMS,
                DebateKinds.RELATIONS,
                DebateKinds.QUESTIONS,
                DebateKinds.POSITIONS,
                DebateKinds.PREDICTIONS);
    }
}
