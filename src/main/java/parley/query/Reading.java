package parley.query;

import java.util.List;

/** What was read from the text of a question, and what had to be said about it. */
public record Reading(Query query, List<Remark> remarks) {}
