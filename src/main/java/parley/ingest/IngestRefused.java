package parley.ingest;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Documents cannot be taken; nothing was stored. The message lists every problem with file and line. */
public class IngestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public IngestRefused(List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + " in the documents, nothing was stored:\n"
                + problems.stream().map(problem -> "  " + problem).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
