package parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.authors.Author;
import parley.facets.Facet;
import parley.subjects.Actor;
import parley.subjects.ActorKind;
import parley.subjects.Spelling;
import parley.subjects.Topic;

class NamesTests {

    private final Names names = new Names(
            List.of(new Author("jane-doe", "Jane Doe", "Doe, Jane", null)),
            List.of(
                    person("kim-jong-un", "Kim Jong Un", "Kim Jong Un", "김정은", "金正恩", "Kim", "Chairman Kim Jong-un"),
                    person("kim-yong-chol", "Kim Yong Chol", "Kim Yong Chol", "김영철", null, "Kim"),
                    person("stephen-biegun", "Stephen Biegun", "Biegun, Stephen", null, null, "Beigun", "Mr Biegun"),
                    person("john-doe", "John Doe", "Doe, John", null, null)),
            List.of(),
            List.of(new Topic("sanctions-relief", "Sanctions relief", "That sanctions are lifted.")));

    private static Actor person(
            String slug,
            String name,
            String sortName,
            @Nullable String hangul,
            @Nullable String hanja,
            String... printed) {
        return new Actor(
                slug,
                new Actor.Description(ActorKind.PERSON, name, sortName, null, hangul, null, hanja, null, null, null),
                List.of(printed).stream()
                        .map(spelling -> new Spelling("000", spelling))
                        .toList());
    }

    @Test
    void capitalsHyphensSpacesAndScriptsAreFolded() {
        for (String spelling : List.of("Kim Jong Un", "KIM JONG-UN", "kimjongun", "Kim Jŏng-ŭn", "김정은", "金正恩")) {
            assertThat(names.called(spelling)).as(spelling).map(Named::slug).contains("kim-jong-un");
        }
    }

    @Test
    void aNameBringsItsOtherSpellingsAndNotWhatContainsItAlready() {
        assertThat(names.spellings("Kim Jong-un")).contains(List.of("Kim Jong-un", "김정은", "金正恩"));
        assertThat(names.spellings("Beigun")).contains(List.of("Beigun", "Stephen Biegun", "Biegun"));
        assertThat(names.spellings("Biegun")).contains(List.of("Biegun", "Beigun"));
    }

    @Test
    void aWordThatCanMeanSeveralMeansNobody() {
        assertThat(names.called("Kim")).isEmpty();
        assertThat(names.called("Doe")).isEmpty();
        assertThat(names.called("Chairman Kim Jong-un")).isEmpty();
    }

    @Test
    void valuesAreMeantBySlugNameOrAnyOfTheirWords() {
        assertThat(names.meant(Facet.ACTOR, "kim-jong-un"))
                .extracting(Named::slug)
                .containsExactly("kim-jong-un");
        assertThat(names.meant(Facet.ACTOR, "김영철")).extracting(Named::slug).containsExactly("kim-yong-chol");
        assertThat(names.meant(Facet.ACTOR, "kim")).hasSize(2);
        assertThat(names.meant(Facet.TOPIC, "relief")).extracting(Named::slug).containsExactly("sanctions-relief");
        assertThat(names.meant(Facet.HOLDER, "doe")).extracting(Named::slug).containsExactly("jane-doe", "john-doe");
        assertThat(names.meant(Facet.AUTHOR, "nobody")).isEmpty();
        assertThat(names.meant(Facet.AUTHOR, "…")).isEmpty();
    }

    @Test
    void beginningsAreOfAnyWord() {
        assertThat(names.beginning("jong-u", 5)).extracting(Named::slug).containsExactly("kim-jong-un");
        assertThat(names.beginning("kim j", 5)).extracting(Named::slug).containsExactly("kim-jong-un");
        assertThat(names.beginning("김", 5)).hasSize(2);
        assertThat(names.beginning("rel", 5)).extracting(Named::label).containsExactly("Sanctions relief");
        assertThat(names.beginning("", 5)).isEmpty();
    }
}
