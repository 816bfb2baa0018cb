package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import parley.backup.Content;
import parley.backup.Place;
import parley.backup.Place.Engine;

/** An archive that was backed up with the first schema there ever was is restored and read. */
class FirstSchemaTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/articles",
            "/articles/waging-peace-with-north-korea",
            "/articles/waging-peace-with-north-korea/versions",
            "/articles/a-tiny-article",
            "/changes",
            "/authors/leif-eric-easley",
            "/summits/trump-kim-2019-hanoi",
            "/actors/kim-jong-un",
            "/topics/sanctions",
            "/claims?author=leif-eric-easley",
            "/claims/002-017",
            "/questions/can-sanctions-be-tightened",
            "/predictions",
            "/timeline",
            "/figures",
            "/map?topic=sanctions",
            "/search?q=sanctions",
            "/feed.atom",
            "/oai?verb=ListRecords&metadataPrefix=oai_dc",
            "/claims.json");

    @Test
    void itsPagesAnswer(@TempDir Path folder) {
        Path backup = folder.resolve("first.zip");
        Content.of("001", Engine.H2).run("backup", "--to=" + backup);
        Place place = Engine.H2.place();
        place.run("restore", "--from=" + backup);
        try (ConfigurableApplicationContext archive = new SpringApplicationBuilder(Parley.class)
                .run(place.with("--server.port=0", "--spring.jpa.hibernate.ddl-auto=validate"))) {
            Visitor visitor =
                    new Visitor(archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            assertThat(PAGES)
                    .allSatisfy(page -> assertThat(visitor.get(page).status()).isEqualTo(200));
            assertThat(visitor.page("/articles/waging-peace-with-north-korea").select("[data-claim=002-017]"))
                    .isNotEmpty();
        }
    }
}
