package parley.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.site.Sha256;

/**
 * A document as it was found, byte for byte.
 *
 * @param name of the file, as {@code 000_ee78499d2c92ae38.txt}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash below
public record SourceDocument(String name, byte[] bytes) {

    /** SHA-256 of the bytes, in hexadecimal. */
    public String sha256() {
        return Sha256.of(bytes);
    }

    /** @throws CharacterCodingException if the bytes are not UTF-8 */
    public String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /**
     * The document's lines of text: those of a plain file, or the blocks of an HTML page.
     *
     * @throws CharacterCodingException if the bytes are not UTF-8
     */
    public List<String> lines() throws CharacterCodingException {
        return name.endsWith(".html") || name.endsWith(".htm")
                ? HtmlBlocks.of(text())
                : text().lines().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceDocument document
                && name.equals(document.name)
                && sha256().equals(document.sha256());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
