package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house, held against the code. */
class ArchitectureTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parley");

    @Test
    void roomsUseEachOtherOnlyAsDeclared() {
        ApplicationModules.of(Parley.class).verify();
    }

    @Test
    void everyRoomDeclaresItsArrowsAndIsNullMarked() {
        Set<String> rooms = CODE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        rooms.remove("parley");
        assertThat(rooms).isNotEmpty().allSatisfy(room -> {
            Class<?> plate = Class.forName(room + ".package-info");
            assertThat(plate.getPackage().isAnnotationPresent(NullMarked.class)).isTrue();
            ApplicationModule arrows = plate.getPackage().getAnnotation(ApplicationModule.class);
            assertThat(arrows).as("%s declares its arrows", room).isNotNull();
            assertThat(arrows.allowedDependencies()).doesNotContain(ApplicationModule.OPEN_TOKEN);
        });
    }

    @Test
    void roomsStaySmall() {
        Map<String, Long> types = new TreeMap<>(CODE.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())));
        assertThat(types).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(26));
    }

    @Test
    void entitiesAreBornValidAndChangeByVerbs() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching(".*Entity")
                .check(CODE);
        classes().that().areAnnotatedWith(Entity.class).should().bePublic().check(CODE);
        assertThat(CODE.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.getMethods())
                        .noneMatch(method -> method.getName().matches("set[A-Z].*")));
    }

    /** Only so can a test put it ahead and back. What is stored bears the time at which it was. */
    @Test
    void whatDependsOnTheDayAsksTheClockOfTheArchive() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parley.store..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .check(CODE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CODE);
    }

    @Test
    void controllersStayInTheirRooms() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePublic()
                .check(CODE);
    }

    /** Text is text: these are the only places where markup that was made elsewhere enters a page. */
    @Test
    void generatedMarkupEntersOnlyHere() throws IOException {
        Pattern unescaped = Pattern.compile("th:utext=\"([^\"]*)\"");
        Set<String> places;
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            places = templates
                    .filter(Files::isRegularFile)
                    .flatMap(template -> unescaped
                            .matcher(read(template))
                            .results()
                            .map(use -> TEMPLATES.relativize(template) + " " + use.group(1)))
                    .collect(Collectors.toSet());
        }
        assertThat(places)
                .containsExactlyInAnyOrder(
                        "articles/show.html ${paragraph.html}",
                        "claims/show.html ${page.paragraphHtml}",
                        "metadata/_head.html ${about.jsonLd}",
                        "search/_hit.html ${hit.titleMarkup}",
                        "search/_hit.html ${hit.textMarkup}");
    }

    /** Expressions of templates are compiled only where what they read is public; otherwise each is looked up by reflection. */
    @Test
    void whatTemplatesReadIsPublic() {
        Set<JavaClass> read = new HashSet<>();
        CODE.stream().filter(type -> type.getSimpleName().endsWith("Page")).forEach(page -> reach(page, read));
        assertThat(read).isNotEmpty();
        assertThat(read.stream().filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC)))
                .as("make these public: templates read them")
                .isEmpty();
    }

    private static void reach(JavaClass type, Set<JavaClass> reached) {
        if (type.getPackageName().startsWith("parley") && reached.add(type)) {
            type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                    .forEach(returned -> reach(returned, reached));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
