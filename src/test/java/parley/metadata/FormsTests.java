package parley.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import parley.forms.Representation;

class FormsTests {

    private static final Representation TEI = form("/articles/{slug}", ".tei.xml", "application/tei+xml");
    private static final Representation BIBTEX = form("/articles/{slug}", ".bib", "application/x-bibtex;charset=UTF-8");

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
