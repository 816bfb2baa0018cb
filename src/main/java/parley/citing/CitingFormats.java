package parley.citing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;

/** Says that everything that can be cited is there for reference managers. */
@Component
class CitingFormats implements Representations {

    @Override
    public List<Representation> representations() {
        List<Representation> all = new ArrayList<>();
        for (Form form : Form.values()) {
            all.add(of(form, CitingController.ARTICLE, "/articles/waging-peace-with-north-korea"));
            all.add(of(form, CitingController.PARAGRAPH, "/articles/waging-peace-with-north-korea/p7"));
            all.add(of(form, CitingController.CLAIM, "/claims/002-017"));
        }
        return all;
    }

    private static Representation of(Form form, String page, String example) {
        return new Representation(page, form.suffix(), form.type(), form.message(), example);
    }
}
