package parley.citing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A format that reference managers read. */
enum Form {
    BIBTEX(".bib", "application/x-bibtex"),
    RIS(".ris", "application/x-research-info-systems"),
    CSL_JSON(".csl.json", "application/vnd.citationstyles.csl+json");

    private static final Pattern ENDS_A_LINE = Pattern.compile("[\\s\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+");

    private final String suffix;
    private final String type;

    Form(String suffix, String type) {
        this.suffix = suffix;
        this.type = type;
    }

    /** The one that an address asks for by its end. */
    static Form of(String address) {
        return Arrays.stream(values())
                .filter(form -> address.endsWith(form.suffix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(address));
    }

    String suffix() {
        return suffix;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** The key of its name among the messages. */
    String message() {
        return "format" + suffix;
    }

    /** A value that keeps to its line, and has nothing in it that is no text. */
    static String oneLine(String value) {
        return ENDS_A_LINE.matcher(value).replaceAll(" ").strip();
    }

    String write(Citation citation) {
        return switch (this) {
            case BIBTEX -> Bibtex.of(citation);
            case RIS -> Ris.of(citation);
            case CSL_JSON -> CslJson.of(citation);
        };
    }

    ResponseEntity<byte[]> answer(Citation citation) {
        MediaType plain = type();
        return ResponseEntity.ok()
                // JSON is always in UTF-8 and has no such parameter.
                .contentType(this == CSL_JSON ? plain : new MediaType(plain, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(citation.id() + suffix)
                                .build()
                                .toString())
                .body(write(citation).getBytes(StandardCharsets.UTF_8));
    }
}
