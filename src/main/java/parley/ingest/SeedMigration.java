package parley.ingest;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.stereotype.Component;
import parley.site.Trouble;
import parley.store.ClaimsMissing;
import parley.store.Drafts;
import parley.store.Store;

/**
 * Stores the documents in {@code seeds/} as a repeatable migration: it runs when a document, an annotation or the way
 * of reading them changed, and otherwise leaves the store as it is. The documents are read and checked before anything
 * is written, and written in one transaction, so that a broken one changes nothing.
 */
@Component
@EnableConfigurationProperties(SeedSettings.class)
class SeedMigration implements JavaMigration {

    /** Counts up when the same documents would be stored differently than before. */
    private static final int WAY_OF_READING = 1;

    private static final Logger log = LoggerFactory.getLogger(SeedMigration.class);

    private final Map<String, SourceDocument> files;
    private Drafts.@Nullable Bundle bundle;

    @Autowired
    SeedMigration(SeedSettings settings) {
        this(SeedFiles.in(settings.seeds()));
    }

    SeedMigration(Map<String, SourceDocument> files) {
        this.files = files;
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "seed bundle";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        checksum.update(WAY_OF_READING);
        files.forEach((name, file) -> {
            checksum.update(name.getBytes(StandardCharsets.UTF_8));
            checksum.update(file.bytes());
        });
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /**
     * Reads and checks the documents.
     *
     * @throws IngestRefused if anything is wrong with them
     */
    Drafts.Bundle read() {
        if (bundle == null) {
            bundle = BundleReader.read(files);
        }
        return bundle;
    }

    @Override
    public void migrate(Context context) {
        Drafts.Bundle read = read();
        try {
            inTransaction(context.getConnection(), database -> new Store(database).bring(read));
        } catch (ClaimsMissing e) {
            String annotation = e.source().replaceFirst("\\.[^.]*$", ".yaml");
            throw new IngestRefused(e.claims().stream()
                    .map(id -> new Problem(
                            annotation,
                            1,
                            "the claim " + id + " was published and is missing here; put it back, or list it under"
                                    + " `withdrawn` with the reason"))
                    .toList());
        } catch (PersistenceException e) {
            if (Trouble.of(e).isPresent()) {
                // Nothing is wrong with the documents.
                throw e;
            }
            throw new IngestRefused(List.of(new Problem(
                    "seeds",
                    1,
                    "the store cannot take these documents: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage())));
        }
        log.info(
                "Seeds stored: {} articles, {} claims, {} relations",
                read.articles().size(),
                read.articles().stream()
                        .mapToInt(article -> article.claims().size())
                        .sum(),
                read.debate().relations().size());
        bundle = null;
    }

    /**
     * Flyway runs before the application's own entity manager exists, so one is made on Flyway's connection, for as long
     * as the migration takes. Flyway commits or rolls back.
     */
    private static void inTransaction(Connection connection, Consumer<EntityManager> work) {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(new SingleConnectionDataSource(connection, true));
        factory.setPersistenceUnitName("seeds");
        factory.setPackagesToScan("parley");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(Map.of(
                "hibernate.physical_naming_strategy",
                PhysicalNamingStrategySnakeCaseImpl.class.getName(),
                "hibernate.jdbc.batch_size",
                100,
                "hibernate.search.enabled",
                false,
                "hibernate.order_inserts",
                true,
                "hibernate.order_updates",
                true));
        factory.afterPropertiesSet();
        try (EntityManagerFactory entities = requireNonNull(factory.getObject());
                EntityManager database = entities.createEntityManager()) {
            database.getTransaction().begin();
            work.accept(database);
            database.getTransaction().commit();
        } finally {
            factory.destroy();
        }
    }
}
