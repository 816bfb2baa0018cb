package parley.editions;

import java.util.Objects;
import org.springframework.stereotype.Component;
import parley.articles.Paragraph;
import parley.site.Frame;

/** An article as plain text: a header, a line, and behind it the text word for word, a blank line between paragraphs. */
@Component
class TextEdition {

    /** Between the header and the text. */
    static final String LINE = "-".repeat(72);

    private final Frame frame;

    TextEdition(Frame frame) {
        this.frame = frame;
    }

    String write(Edition edition) {
        StringBuilder text = new StringBuilder();
        Imprint.of(edition.article(), frame)
                .forEach(line -> text.append(line.label())
                        .append(": ")
                        .append(line.value())
                        .append('\n'));
        text.append('\n').append(LINE).append('\n');
        edition.paragraphs().stream()
                .map(Paragraph::text)
                .forEach(paragraph -> text.append('\n').append(paragraph).append('\n'));
        if (edition.paragraphs().isEmpty()) {
            Remark.of(edition, frame).stream()
                    .filter(remark -> remark.words() != null)
                    .forEach(remark -> text.append("\n[")
                            .append(remark.id())
                            .append("] ")
                            .append(Objects.requireNonNull(remark.words()))
                            .append('\n'));
        }
        return text.toString();
    }
}
