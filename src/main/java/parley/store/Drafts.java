package parley.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.apparatus.Figures;
import parley.apparatus.NoteKind;
import parley.articles.ParagraphRole;
import parley.articles.Publication;
import parley.articles.Rights;
import parley.articles.Source;
import parley.articles.Title;
import parley.claims.Anchor;
import parley.claims.Certainty;
import parley.claims.ClaimKind;
import parley.debate.Outcome;
import parley.debate.RelationType;
import parley.debate.Stance;
import parley.subjects.Actor;
import parley.subjects.Edtf;
import parley.subjects.OutcomeDocument;
import parley.subjects.Spelling;
import parley.subjects.SummitStatus;
import parley.versions.Reason;

/**
 * What is to be stored, checked already. Drafts name each other by slug, id and paragraph number; the
 * store resolves them.
 */
public final class Drafts {

    private Drafts() {}

    /** @param withdrawn what articles share or answer, was published and is no longer there */
    public record Bundle(
            Catalogue catalogue, List<ArticleDraft> articles, Debate debate, List<WithdrawnDraft> withdrawn) {}

    public record Catalogue(
            List<AuthorDraft> authors, List<TopicDraft> topics, List<ActorDraft> actors, List<SummitDraft> summits) {}

    public record AuthorDraft(
            String slug,
            List<String> formerSlugs,
            String name,
            String sortName,
            @Nullable String note) {}

    public record TopicDraft(String slug, List<String> formerSlugs, String name, String definition) {}

    public record ActorDraft(
            String slug, List<String> formerSlugs, Actor.Description description, List<Spelling> spellings) {}

    public record SummitDraft(
            String slug,
            List<String> formerSlugs,
            String name,
            String shortName,
            SummitStatus status,
            @Nullable Edtf held,
            @Nullable String timeZone,
            @Nullable String place,
            @Nullable String venue,
            @Nullable String classification,
            @Nullable String outcome,
            @Nullable String note,
            int sequenceNumber,
            List<String> participants,
            List<OutcomeDocument> documents,
            List<String> sources) {}

    public record ArticleDraft(
            String code,
            String slug,
            List<String> formerSlugs,
            Title title,
            String language,
            Publication publication,
            Rights rights,
            Source source,
            List<BylineDraft> bylines,
            List<ParagraphDraft> paragraphs,
            List<ClaimDraft> claims,
            List<NoteDraft> notes,
            List<SilentDraft> silent,
            List<WithdrawalDraft> withdrawals,
            List<Reason> changes,
            @Nullable Figures figures) {

        public ArticleDraft with(Figures measured) {
            return with(paragraphs, measured);
        }

        public ArticleDraft with(List<ParagraphDraft> anchored) {
            return with(anchored, figures);
        }

        private ArticleDraft with(List<ParagraphDraft> text, @Nullable Figures measured) {
            return new ArticleDraft(
                    code,
                    slug,
                    formerSlugs,
                    title,
                    language,
                    publication,
                    rights,
                    source,
                    bylines,
                    text,
                    claims,
                    notes,
                    silent,
                    withdrawals,
                    changes,
                    measured);
        }
    }

    public record BylineDraft(
            String author,
            @Nullable String printed,
            @Nullable String affiliation) {}

    /**
     * @param number its place in the article, from 1; 0 for a standfirst
     * @param text hard line wraps are joined by one space, nothing else is changed
     * @param firstLine of the source document, counted from 1
     * @param anchor that it was published with; absent where the store is to give it one
     */
    public record ParagraphDraft(
            int number,
            ParagraphRole role,
            String text,
            int firstLine,
            int lastLine,
            @Nullable String anchor) {

        public ParagraphDraft at(String published) {
            return new ParagraphDraft(number, role, text, firstLine, lastLine, published);
        }
    }

    /** @param holders slugs; {@value #AUTHOR} stands for the article's authors */
    public record ClaimDraft(
            String id,
            int paragraph,
            Anchor anchor,
            String statement,
            ClaimKind kind,
            Certainty certainty,
            List<String> holders,
            List<String> summits,
            List<String> actors,
            List<String> topics,
            @Nullable PredictionDraft prediction) {

        public static final String AUTHOR = "author";
    }

    public record PredictionDraft(Edtf horizon, String basis, String criterion, Outcome outcome) {}

    public record NoteDraft(
            String id,
            int paragraph,
            NoteKind kind,
            Anchor anchor,
            String text,
            @Nullable String sourceTitle,
            @Nullable String sourceUrl) {}

    public record SilentDraft(int paragraph, String text, String reason) {}

    public record WithdrawalDraft(String id, LocalDate on, String reason) {}

    /** @param room the first part of its address, as {@code actors} */
    public record WithdrawnDraft(String room, String slug, LocalDate on, String reason) {

        public String path() {
            return "/" + room + "/" + slug;
        }
    }

    public record Debate(List<RelationDraft> relations, List<QuestionDraft> questions) {}

    public record RelationDraft(String from, RelationType type, String to, String reason) {}

    public record QuestionDraft(
            String slug,
            List<String> formerSlugs,
            String wording,
            @Nullable String note,
            int sequenceNumber,
            List<PositionDraft> positions) {}

    public record PositionDraft(String claim, Stance stance) {}
}
