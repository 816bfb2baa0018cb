package parley.harvesting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import parley.harvesting.Refusal.Code;
import parley.site.Frame;
import parley.site.Momentary;

@Controller
class OaiController {

    static final String PATH = "/oai";

    private final Harvest harvest;
    private final Frame frame;

    OaiController(Harvest harvest, Frame frame) {
        this.harvest = harvest;
        this.frame = frame;
    }

    /** Whatever is asked is answered by the protocol, with 200: its errors are its own. */
    @RequestMapping(
            path = PATH,
            method = {RequestMethod.GET, RequestMethod.POST})
    void answer(HttpServletRequest asked, HttpServletResponse response) throws IOException {
        // The protocol says when it answered.
        Momentary.say();
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            OaiWriter out = new OaiWriter(response.getWriter(), frame.absolute(PATH));
            OaiRequest request = null;
            try {
                request = OaiRequest.read(asked.getParameterMap());
                harvest.answer(request, out);
            } catch (Refusal refusal) {
                out.begin(said(request, refusal));
                out.error(refusal);
            }
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Where verb or arguments are wrong, the protocol does not want them said again. */
    private static @Nullable OaiRequest said(@Nullable OaiRequest request, Refusal refusal) {
        return refusal.code() == Code.BAD_ARGUMENT ? null : request;
    }
}
