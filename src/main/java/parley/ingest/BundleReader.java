package parley.ingest;

import static java.util.stream.Collectors.toCollection;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.commands.Progress;
import parley.store.Drafts.ActorDraft;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.AuthorDraft;
import parley.store.Drafts.Bundle;
import parley.store.Drafts.Catalogue;
import parley.store.Drafts.ClaimDraft;
import parley.store.Drafts.Debate;
import parley.store.Drafts.ParagraphDraft;
import parley.store.Drafts.QuestionDraft;
import parley.store.Drafts.RelationDraft;
import parley.store.Drafts.SummitDraft;
import parley.store.Drafts.TopicDraft;
import parley.store.Drafts.WithdrawnDraft;
import parley.subjects.Spelling;

/**
 * Reads a folder of documents: the catalogue ({@code authors.yaml}, {@code topics.yaml}, {@code actors.yaml},
 * {@code summits.yaml}), each {@code <code>_<name>.txt} or {@code .html} with its annotation {@code .yaml} beside it,
 * {@code relations.yaml}, {@code questions.yaml}, and {@code published-ids.txt}. All problems are found before anything
 * is stored.
 */
final class BundleReader {

    private final Map<String, SourceDocument> files;
    private final List<Problem> problems = new ArrayList<>();
    private final List<WithdrawnDraft> withdrawn = new ArrayList<>();

    private BundleReader(Map<String, SourceDocument> files) {
        this.files = files;
    }

    /**
     * @param files the folder, by names relative to it
     * @throws IngestRefused if anything is wrong with them, with every problem found
     */
    static Bundle read(Map<String, SourceDocument> files) {
        return new BundleReader(new TreeMap<>(files)).read();
    }

    private Bundle read() {
        Catalogue catalogue = new Catalogue(
                list("authors", CatalogueReader::author),
                list("topics", CatalogueReader::topic),
                list("actors", CatalogueReader::actor),
                numbered("summits", CatalogueReader::summit));
        List<ArticleDraft> articles = articles();
        Set<String> claims = articles.stream()
                .flatMap(article -> article.claims().stream())
                .map(ClaimDraft::id)
                .collect(toCollection(LinkedHashSet::new));
        DebateReader debate = new DebateReader(claims);
        List<RelationDraft> relations = list("relations", debate::relation);
        List<QuestionDraft> questions = numbered("questions", debate::question);
        if (problems.isEmpty()) {
            new References(catalogue, articles, questions, withdrawn, files, problems::add).check();
            SourceDocument published = files.get(PublishedIds.FILE);
            if (published != null) {
                articles = new PublishedIds(published, problems::add).keep(catalogue, articles, questions, withdrawn);
            }
        }
        if (!problems.isEmpty()) {
            throw new IngestRefused(problems);
        }
        return new Bundle(catalogue, articles, new Debate(relations, questions), withdrawn);
    }

    private <T> List<T> list(String name, Function<Entry, T> reader) {
        return numbered(name, (entry, number) -> reader.apply(entry));
    }

    private <T> List<T> numbered(String name, BiFunction<Entry, Integer, T> reader) {
        SourceDocument file = files.get(name + ".yaml");
        Entry root = file == null ? null : entry(file);
        if (root == null) {
            return List.of();
        }
        root.only(name, "withdrawn");
        root.entries("withdrawn").stream()
                .map(entry -> CatalogueReader.withdrawn(entry, name))
                .forEach(withdrawn::add);
        List<T> items = new ArrayList<>();
        for (Entry entry : root.entries(name)) {
            items.add(reader.apply(entry, items.size() + 1));
        }
        return items;
    }

    private @Nullable Entry entry(SourceDocument file) {
        try {
            return Entry.read(file.name(), file.text(), problems::add);
        } catch (CharacterCodingException e) {
            problems.add(new Problem(file.name(), 1, "the file is not UTF-8"));
            return null;
        }
    }

    private List<ArticleDraft> articles() {
        List<ArticleDraft> articles = new ArrayList<>();
        try (Progress progress = Progress.of("Documents read", files.size())) {
            for (SourceDocument document : files.values()) {
                article(document).ifPresent(articles::add);
                progress.step(1);
            }
        }
        return articles;
    }

    private Optional<ArticleDraft> article(SourceDocument document) {
        if (!document.name().matches("[^/]+\\.(txt|html|htm)")
                || document.name().equals(PublishedIds.FILE)) {
            return Optional.empty();
        }
        String name = document.name().substring(0, document.name().lastIndexOf('.')) + ".yaml";
        SourceDocument annotation = files.get(name);
        if (annotation == null) {
            problems.add(
                    new Problem(document.name(), 1, "the document has no annotation file; put " + name + " beside it"));
            return Optional.empty();
        }
        Entry root = entry(annotation);
        return root == null
                ? Optional.empty()
                : AnnotationReader.read(root, annotation, document, problems::add)
                        .map(this::measured);
    }

    /** Adds the agreement of the two annotators where both their files are there. */
    private ArticleDraft measured(ArticleDraft article) {
        List<ClaimDraft> first = marked("annotators/" + article.code() + "-a.yaml", article.paragraphs());
        List<ClaimDraft> second = marked("annotators/" + article.code() + "-b.yaml", article.paragraphs());
        if (first.isEmpty() || second.isEmpty()) {
            return article;
        }
        return article.with(AgreementStudy.of(first, second, article.claims(), article.paragraphs()));
    }

    private List<ClaimDraft> marked(String name, List<ParagraphDraft> paragraphs) {
        SourceDocument file = files.get(name);
        Entry root = file == null ? null : entry(file);
        return root == null ? List.of() : AnnotationReader.marked(root, paragraphs);
    }

    /** Whether every name that one document gives is known in another. */
    private record References(
            Catalogue catalogue,
            List<ArticleDraft> articles,
            List<QuestionDraft> questions,
            List<WithdrawnDraft> withdrawn,
            Map<String, SourceDocument> files,
            Consumer<Problem> problems) {

        void check() {
            Set<String> authors = slugs("authors", catalogue.authors().stream().map(AuthorDraft::slug));
            Set<String> topics = slugs("topics", catalogue.topics().stream().map(TopicDraft::slug));
            Set<String> actors = slugs("actors", catalogue.actors().stream().map(ActorDraft::slug));
            Set<String> summits = slugs("summits", catalogue.summits().stream().map(SummitDraft::slug));
            Set<String> asked = slugs("questions", questions.stream().map(QuestionDraft::slug));
            former("authors", catalogue.authors().stream().map(AuthorDraft::formerSlugs), authors);
            former("topics", catalogue.topics().stream().map(TopicDraft::formerSlugs), topics);
            former("actors", catalogue.actors().stream().map(ActorDraft::formerSlugs), actors);
            former("summits", catalogue.summits().stream().map(SummitDraft::formerSlugs), summits);
            withdrawn.forEach(gone -> {
                if (Map.of("authors", authors, "topics", topics, "actors", actors, "summits", summits)
                        .getOrDefault(gone.room(), asked)
                        .contains(gone.slug())) {
                    say(
                            gone.room() + ".yaml",
                            gone.slug(),
                            gone.slug() + " is withdrawn here and put forward as well; do one of the two");
                }
            });
            Set<String> codes = new HashSet<>();
            Set<String> slugs = new HashSet<>();
            for (ArticleDraft article : articles) {
                String file = annotationOf(article);
                if (!codes.add(article.code())) {
                    say(file, "code: ", "the code " + article.code() + " belongs to another article already");
                }
                if (!slugs.add(article.slug())) {
                    say(file, "slug: ", "the slug " + article.slug() + " belongs to another article already");
                }
                article.bylines().forEach(byline -> known(authors, byline.author(), file, "author"));
                for (ClaimDraft claim : article.claims()) {
                    claim.summits().forEach(slug -> known(summits, slug, file, "summit"));
                    claim.actors().forEach(slug -> known(actors, slug, file, "actor"));
                    claim.topics().forEach(slug -> known(topics, slug, file, "topic"));
                    claim.holders().stream()
                            .filter(holder -> !holder.equals(ClaimDraft.AUTHOR))
                            .forEach(slug -> known(actors, slug, file, "actor"));
                }
            }
            for (SummitDraft summit : catalogue.summits()) {
                summit.participants().forEach(slug -> known(actors, slug, "summits.yaml", "actor"));
            }
            for (ActorDraft actor : catalogue.actors()) {
                actor.spellings().forEach(spelling -> printed(actor, spelling));
            }
        }

        private Set<String> slugs(String name, Stream<String> all) {
            Set<String> slugs = new HashSet<>();
            all.forEach(slug -> {
                if (!slugs.add(slug)) {
                    say(name + ".yaml", slug, "the slug " + slug + " is given twice");
                }
            });
            return slugs;
        }

        /** A former address leads to one place, and only while nothing else has it. */
        private void former(String name, Stream<List<String>> all, Set<String> present) {
            Set<String> given = new HashSet<>();
            all.flatMap(List::stream).forEach(slug -> {
                if (present.contains(slug) || !given.add(slug)) {
                    say(
                            name + ".yaml",
                            slug,
                            "the former slug " + slug + " is in use, or given twice; it can lead to one only");
                }
            });
        }

        private void known(Set<String> known, String slug, String file, String what) {
            if (!known.contains(slug)) {
                say(
                        file,
                        slug,
                        "there is no " + what + " \"" + slug + "\"; add it to " + what + "s.yaml or correct it");
            }
        }

        private void printed(ActorDraft actor, Spelling spelling) {
            boolean found = articles.stream()
                    .filter(article -> article.code().equals(spelling.articleCode()))
                    .flatMap(article -> article.paragraphs().stream())
                    .anyMatch(paragraph -> paragraph.text().contains(spelling.spelling()));
            if (!found) {
                say(
                        "actors.yaml",
                        spelling.spelling(),
                        "the article " + spelling.articleCode() + " does not print \"" + spelling.spelling() + "\" for "
                                + actor.slug());
            }
        }

        private static String annotationOf(ArticleDraft article) {
            String source = article.source().file();
            return source.substring(0, source.lastIndexOf('.')) + ".yaml";
        }

        /** Says it once, at the first line of the file that has these words. */
        private void say(String file, String words, String message) {
            problems.accept(new Problem(file, lineOf(file, words), message));
        }

        private int lineOf(String file, String words) {
            try {
                List<String> lines = files.get(file) == null
                        ? List.of()
                        : files.get(file).text().lines().toList();
                for (int number = 1; number <= lines.size(); number++) {
                    if (lines.get(number - 1).matches(".*(?<![a-z0-9-])" + Pattern.quote(words) + "(?![a-z0-9-]).*")) {
                        return number;
                    }
                }
            } catch (CharacterCodingException e) {
                return 1;
            }
            return 1;
        }
    }
}
