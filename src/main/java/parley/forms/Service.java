package parley.forms;

import org.springframework.http.MediaType;

/**
 * Something that programs ask the archive for and that is no form of a page: a download, a feed, a protocol.
 *
 * @param address its address as a URI template (RFC 6570), as {@code /oai{?verb,metadataPrefix}}
 * @param type the media type of what the example answers
 * @param message the key of its name among the messages; the same with {@code .use} behind says what it is for
 * @param example an address that answers with 200 and the seeds alone, as {@code /oai?verb=Identify}
 */
public record Service(String address, MediaType type, String message, String example) {}
