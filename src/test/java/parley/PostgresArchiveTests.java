package parley;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import parley.caching.RowsChange;
import parley.ingest.Revisions;

/** The archive in a real PostgreSQL server, which runs for as long as these tests. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.jpa.hibernate.ddl-auto=validate")
@ActiveProfiles("postgresql")
@Import({PostgresServer.class, IndexReady.class, RowsChange.class})
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class PostgresArchiveTests extends ArchiveContract {

    /** Comes last, for the archive is another afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aRevisedArticleIsReadAsItIsAndAsItWas(@Autowired DataSource store, @TempDir Path folder) {
        Revisions.make(store, folder);
        RevisedArticle article = new RevisedArticle(visitor());
        article.hasAListOfItsVersions();
        article.isReadAsItWas();
        article.saysOfAVersionWhereItsNeighboursAre();
        article.isComparedWordByWord();
        article.answersWhatIsNoVersion();
        article.leadsALinkForAnEarlierTextToTheVersionThatHadIt();
        article.saysOfAClaimInWhichVersionsItWasPutForwardAndChanged();
        article.standsInTheLogOfChanges();
        article.leavesNoAddressBehind();
    }
}
