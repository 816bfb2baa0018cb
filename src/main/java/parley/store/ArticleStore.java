package parley.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import parley.apparatus.Agreement;
import parley.apparatus.Agreements;
import parley.apparatus.Figures;
import parley.apparatus.Note;
import parley.apparatus.Notes;
import parley.apparatus.SilentSentence;
import parley.apparatus.SilentSentences;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Byline;
import parley.articles.Paragraph;
import parley.articles.Paragraphs;
import parley.claims.Claim;
import parley.store.Drafts.ArticleDraft;
import parley.versions.Recorder;

/** Stores articles with their paragraphs and what editors say about them; their claims are left to {@link ClaimStore}. */
final class ArticleStore {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Names names;
    private final Addresses addresses;
    private final ClaimStore claims;
    private final Recorder recorder;
    private final Articles articles;
    private final Paragraphs paragraphs;
    private final Notes notes;
    private final SilentSentences silentSentences;
    private final Agreements agreements;

    ArticleStore(
            JpaRepositoryFactory repositories, Names names, Addresses addresses, ClaimStore claims, Recorder recorder) {
        this.names = names;
        this.addresses = addresses;
        this.claims = claims;
        this.recorder = recorder;
        this.articles = repositories.getRepository(Articles.class);
        this.paragraphs = repositories.getRepository(Paragraphs.class);
        this.notes = repositories.getRepository(Notes.class);
        this.silentSentences = repositories.getRepository(SilentSentences.class);
        this.agreements = repositories.getRepository(Agreements.class);
    }

    /** Adds an article, or brings the one that is stored under its code to what the draft says. */
    void bring(ArticleDraft draft) {
        draft.formerSlugs().forEach(slug -> addresses.lead("/articles/" + slug, "/articles/" + draft.slug()));
        Optional<Article> stored = articles.findByCode(draft.code());
        stored.ifPresentOrElse(article -> revise(article, draft), () -> add(draft));
    }

    /** Adds an article whose code the archive does not have; nothing that is stored is asked for. */
    void add(ArticleDraft draft) {
        Article article = articles.save(new Article(draft.code(), description(draft)));
        Map<Integer, Paragraph> text =
                new ParagraphMatcher(article, List.of(), paragraphs).match(draft.paragraphs(), today);
        claims.add(draft, article, text);
        notes(draft, text, List.of());
        silent(draft, text, List.of());
        Figures figures = draft.figures();
        if (figures != null) {
            agreements.save(new Agreement(article, figures));
        }
        recorder.added(article, text.size(), draft.claims().size(), draft.changes());
    }

    private void revise(Article article, ArticleDraft draft) {
        if (!article.slug().equals(draft.slug())) {
            addresses.rename("/articles/" + article.slug(), "/articles/" + draft.slug());
        }
        List<Paragraph> stored = paragraphs.everOf(article);
        List<Claim> claimed = claims.of(article);
        Recorder.Before before = recorder.before(article, stored, claimed);
        article.describe(description(draft));
        Map<Integer, Paragraph> text =
                new ParagraphMatcher(article, stored, paragraphs).match(draft.paragraphs(), today);
        boolean said = claims.revise(draft, article, text, claimed);
        boolean noted = notes(draft, text, notes.of(article));
        boolean silenced = silent(draft, text, silentSentences.of(article));
        if (said || noted || silenced) {
            article.annotated();
        }
        Set<Paragraph> ever = new LinkedHashSet<>(stored);
        ever.addAll(text.values());
        recorder.revised(article, before, ever, claims.putForward(draft), draft.changes());
        Figures figures = draft.figures();
        if (figures != null) {
            agreements
                    .findByArticle(article)
                    .ifPresentOrElse(
                            agreement -> agreement.measure(figures),
                            () -> agreements.save(new Agreement(article, figures)));
        }
    }

    private Article.Description description(ArticleDraft draft) {
        return new Article.Description(
                draft.slug(),
                draft.title(),
                draft.language(),
                draft.publication(),
                draft.rights(),
                draft.source(),
                draft.bylines().stream()
                        .map(byline ->
                                new Byline(names.author(byline.author()), byline.printed(), byline.affiliation()))
                        .toList());
    }

    private boolean notes(ArticleDraft draft, Map<Integer, Paragraph> text, List<Note> before) {
        boolean changed = false;
        Map<String, Note> stored = before.stream().collect(toMap(Note::id, identity()));
        for (Drafts.NoteDraft noteDraft : draft.notes()) {
            Note.Description description = new Note.Description(
                    ClaimStore.in(text, noteDraft.paragraph()),
                    noteDraft.kind(),
                    noteDraft.anchor().start(),
                    noteDraft.anchor().end(),
                    noteDraft.anchor().exact(),
                    noteDraft.anchor().prefix(),
                    noteDraft.anchor().suffix(),
                    noteDraft.text(),
                    noteDraft.sourceTitle(),
                    noteDraft.sourceUrl());
            Note note = stored.remove(noteDraft.id());
            if (note == null) {
                notes.save(new Note(noteDraft.id(), description));
                changed = true;
            } else {
                changed |= note.describe(description);
            }
        }
        notes.deleteAll(stored.values());
        return changed || !stored.isEmpty();
    }

    private boolean silent(ArticleDraft draft, Map<Integer, Paragraph> text, List<SilentSentence> before) {
        boolean changed = false;
        List<SilentSentence> stored = new ArrayList<>(before);
        for (Drafts.SilentDraft sentence : draft.silent()) {
            Paragraph paragraph = ClaimStore.in(text, sentence.paragraph());
            boolean there = stored.removeIf(old -> old.paragraph().equals(paragraph)
                    && old.text().equals(sentence.text())
                    && old.reason().equals(sentence.reason()));
            if (!there) {
                silentSentences.save(new SilentSentence(paragraph, sentence.text(), sentence.reason()));
                changed = true;
            }
        }
        silentSentences.deleteAll(stored);
        return changed || !stored.isEmpty();
    }
}
