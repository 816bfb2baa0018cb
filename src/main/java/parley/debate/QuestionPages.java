package parley.debate;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.authors.Author;
import parley.authors.Authors;
import parley.claims.ClaimCard;
import parley.debate.Answers.Answer;
import parley.debate.QuestionsPage.Row;
import parley.site.Link;
import parley.site.Slugs;

/** Sets authors side by side, question by question. */
@Component
@Transactional(readOnly = true)
class QuestionPages {

    private final Questions questions;
    private final Positions positions;
    private final Authors authors;

    QuestionPages(Questions questions, Positions positions, Authors authors) {
        this.questions = questions;
        this.positions = positions;
        this.authors = authors;
    }

    QuestionsPage all(Locale locale) {
        List<Link> columns = columns();
        Map<Question, List<Position>> taken = positions.inOrder().stream().collect(groupingBy(Position::question));
        return new QuestionsPage(
                columns,
                questions.findAllByOrderBySequenceNumber().stream()
                        .map(question -> row(question, taken.getOrDefault(question, List.of()), columns, locale))
                        .toList());
    }

    Row one(String slug, Locale locale) {
        Question question = Slugs.find(slug, questions::findBySlug);
        return row(question, positions.on(question), columns(), locale);
    }

    private List<Link> columns() {
        return authors.findAllByOrderByNamedDescSortName().stream()
                .map(QuestionPages::link)
                .toList();
    }

    private static Link link(Author author) {
        return new Link(author.name(), "/authors/" + author.slug());
    }

    private static Row row(Question question, List<Position> taken, List<Link> columns, Locale locale) {
        Map<Link, List<Answer>> cells = new LinkedHashMap<>();
        columns.forEach(author -> cells.put(author, new ArrayList<>()));
        for (Position position : taken) {
            Answer answer = new Answer(Slugs.of(position.stance()), ClaimCard.of(position.claim(), locale));
            position.claim()
                    .article()
                    .authors()
                    .forEach(author -> cells.computeIfAbsent(link(author), key -> new ArrayList<>())
                            .add(answer));
        }
        return new Row(
                question.slug(),
                question.wording(),
                question.note(),
                cells.entrySet().stream()
                        .map(cell -> new Answers(
                                cell.getKey(),
                                cell.getValue().stream()
                                        .map(Answer::stance)
                                        .distinct()
                                        .toList(),
                                cell.getValue()))
                        .toList());
    }
}
