package parley.scale;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import parley.articles.Article;

/** The articles of a store, told apart by where they come from. */
interface SyntheticArticles extends Repository<Article, Long> {

    /** How many were made with one seed. */
    @Query("select count(a) from Article a where a.source.file like concat(:folder, '%')")
    int madeIn(String folder);

    /** The documents of the others. */
    @Query("select a.source.file from Article a where a.source.file not like concat(:folder, '%')")
    List<String> others(String folder);
}
