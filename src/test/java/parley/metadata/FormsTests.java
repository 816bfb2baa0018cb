package parley.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.MediaType;
import parley.forms.Representation;
import parley.forms.Representations;

class FormsTests {

    private static final Representation TEI = form("/articles/{slug}", ".tei.xml", "application/tei+xml");
    private static final Representation BIBTEX = form("/articles/{slug}", ".bib", "application/x-bibtex;charset=UTF-8");
    private static final Representation TABLE = form("/claims", ".csv", "text/csv;header=present");

    @Test
    void whatRoomsDeclareIsFoundByItsPage() {
        StaticListableBeanFactory rooms = new StaticListableBeanFactory();
        rooms.addBean("articles", (Representations) () -> List.of(TEI, BIBTEX));
        rooms.addBean("claims", (Representations) () -> List.of(TABLE));
        Forms forms = new Forms(rooms.getBeanProvider(Representations.class));
        assertThat(forms.of("/articles/{slug}")).containsExactlyInAnyOrder(TEI, BIBTEX);
        assertThat(forms.of("/claims")).containsExactly(TABLE);
        assertThat(forms.of("/claims/{id}")).isEmpty();
        assertThat(forms.all()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/claims, /claims.csv",
        "/claims?author=leif-eric-easley&sort=newest, /claims.csv?author=leif-eric-easley&sort=newest"
    })
    void theSuffixStandsBehindThePathAndBeforeTheQuery(String page, String address) {
        assertThat(Forms.address(page, TABLE)).isEqualTo(address);
    }

    @Test
    void typesAreSaidWithoutParametersAndTellDescriptionsFromTheThing() {
        assertThat(Forms.type(BIBTEX)).isEqualTo("application/x-bibtex");
        assertThat(Forms.describes(BIBTEX)).isTrue();
        assertThat(Forms.describes(TEI)).isFalse();
    }

    private static Representation form(String page, String suffix, String type) {
        return new Representation(page, suffix, MediaType.parseMediaType(type), "format.test", page);
    }
}
