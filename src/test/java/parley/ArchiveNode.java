package parley;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import parley.claims.Claim;
import parley.claims.Claims;
import parley.claims.Withdrawal;
import parley.site.Archive;

/** A running archive that is one node of several: read as its visitors do, written to as an editor will. */
final class ArchiveNode implements AutoCloseable {

    private final ApplicationContext application;
    private final Visitor visitor;

    ArchiveNode(ApplicationContext application) {
        this.application = application;
        this.visitor = new Visitor(
                requireNonNull(application.getEnvironment().getProperty("local.server.port", Integer.class)));
    }

    /** Starts one more, on the database and the engine of this one. */
    ArchiveNode another() {
        Environment environment = application.getEnvironment();
        String[] places = Stream.of(
                        "PARLEY_DB_URL", "PARLEY_DB_USER", "PARLEY_DB_PASSWORD", "parley.search.engine.uris")
                .map(name -> "--" + name + "=" + environment.getRequiredProperty(name))
                .toArray(String[]::new);
        return new ArchiveNode(new SpringApplicationBuilder(Parley.class)
                .profiles(environment.getActiveProfiles())
                .properties("server.port=0")
                .run(places));
    }

    Visitor visitor() {
        return visitor;
    }

    Visitor.Answer search(String question) {
        return visitor.get(address(question));
    }

    /** The claims that a search finds, the best first. */
    List<String> found(String question) {
        return visitor.page(address(question))
                .select("[data-things=claims] [data-hit]")
                .eachAttr("data-hit");
    }

    private static String address(String question) {
        return "/search?in=claims&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /** Puts a claim forward that is like the first of an article but for its statement. */
    void publish(String id, String statement) {
        edit(database -> {
            Claims claims = application.getBean(Claims.class);
            Claim like = claims.find("002-001").orElseThrow();
            claims.save(new Claim(id, saying(like, statement)));
        });
    }

    void restate(String id, String statement) {
        edit(database -> {
            Claim claim = application.getBean(Claims.class).find(id).orElseThrow();
            claim.describe(saying(claim, statement));
        });
    }

    void withdraw(String id) {
        edit(database -> {
            Claims claims = application.getBean(Claims.class);
            Claim claim = claims.find(id).orElseThrow();
            database.persist(new Withdrawal(id, claim.article(), LocalDate.EPOCH, "It was put forward by a test."));
            claims.delete(claim);
        });
    }

    private static Claim.Description saying(Claim claim, String statement) {
        return new Claim.Description(
                claim.paragraph(),
                claim.sequenceNumber(),
                claim.anchor(),
                statement,
                claim.kind(),
                claim.certainty(),
                List.copyOf(claim.holders()),
                Set.copyOf(claim.summits()),
                Set.copyOf(claim.actors()),
                Set.copyOf(claim.topics()));
    }

    private void edit(Consumer<EntityManager> change) {
        EntityManager database = application.getBean(EntityManager.class);
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            // Locked, so that of two editors each moves the archive on.
            Archive archive = database.find(Archive.class, Archive.ID, LockModeType.PESSIMISTIC_WRITE);
            change.accept(database);
            archive.moveOn(Instant.now());
        });
    }

    @Override
    public void close() {
        ((ConfigurableApplicationContext) application).close();
    }
}
