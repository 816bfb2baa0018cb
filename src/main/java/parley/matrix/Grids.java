package parley.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import parley.authors.Author;
import parley.authors.Authors;
import parley.debate.Position;
import parley.debate.Positions;
import parley.debate.Question;
import parley.debate.Questions;
import parley.matrix.Grid.Line;
import parley.site.Slugs;

/** Reads the matrix or parts of it, in as many queries however large it is. */
@Component
class Grids {

    private final Questions questions;
    private final Positions positions;
    private final Authors authors;

    Grids(Questions questions, Positions positions, Authors authors) {
        this.questions = questions;
        this.positions = positions;
        this.authors = authors;
    }

    List<Author> authors() {
        return authors.findAllByOrderByNamedDescSortName();
    }

    /** All questions, of all authors or the chosen ones; where none of the chosen is known, there is no column. */
    Grid all(MatrixChoice choice) {
        Map<Question, List<Position>> taken = positions.inOrder().stream().collect(groupingBy(Position::question));
        return new Grid(
                chosen(choice),
                questions.findAllByOrderBySequenceNumber().stream()
                        .map(question -> line(question, taken.getOrDefault(question, List.of())))
                        .toList());
    }

    /** One question, of all authors or the chosen ones. */
    Grid one(String slug, MatrixChoice choice) {
        Question question = Slugs.find(slug, questions::findBySlug);
        return new Grid(chosen(choice), List.of(line(question, positions.on(question))));
    }

    /** The questions that claims about a summit answer, with these answers alone. */
    Grid aboutSummit(String summit) {
        Map<Question, List<Position>> taken = positions.aboutSummit(summit).stream()
                .collect(groupingBy(Position::question, LinkedHashMap::new, toList()));
        return new Grid(
                authors(),
                taken.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<Author> chosen(MatrixChoice choice) {
        return authors().stream()
                .filter(author -> choice.authors().isEmpty() || choice.has(author.slug()))
                .toList();
    }

    private static Line line(Question question, List<Position> positions) {
        Map<String, List<Position>> byAuthor = new HashMap<>();
        for (Position position : positions) {
            position.claim()
                    .article()
                    .authors()
                    .forEach(author -> byAuthor.computeIfAbsent(author.slug(), key -> new ArrayList<>())
                            .add(position));
        }
        return new Line(question, byAuthor);
    }
}
