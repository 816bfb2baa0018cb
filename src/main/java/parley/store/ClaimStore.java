package parley.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.claims.Claim;
import parley.claims.Claims;
import parley.claims.Holder;
import parley.claims.Withdrawal;
import parley.claims.Withdrawals;
import parley.debate.Prediction;
import parley.debate.Predictions;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.ClaimDraft;
import parley.store.Drafts.PredictionDraft;
import parley.store.Drafts.WithdrawalDraft;
import parley.versions.Recorder;

/** Stores the claims of articles with their predictions and withdrawals, and knows by their ids those it has stored. */
final class ClaimStore {

    private final Names names;
    private final Recorder recorder;
    private final Claims claims;
    private final Withdrawals withdrawals;
    private final Predictions predictions;
    private final Map<String, Claim> byId = new HashMap<>();
    private final List<Claim> leftOut = new ArrayList<>();

    ClaimStore(JpaRepositoryFactory repositories, Names names, Recorder recorder) {
        this.names = names;
        this.recorder = recorder;
        this.claims = repositories.getRepository(Claims.class);
        this.withdrawals = repositories.getRepository(Withdrawals.class);
        this.predictions = repositories.getRepository(Predictions.class);
    }

    void add(ArticleDraft draft, Article article, Map<Integer, Paragraph> text) {
        bring(draft, article, text, new HashMap<>(), new HashMap<>());
    }

    /** Says whether that changes anything that readers of the article see. */
    boolean revise(ArticleDraft draft, Article article, Map<Integer, Paragraph> text, List<Claim> before) {
        return bring(
                draft,
                article,
                text,
                before.stream().collect(toMap(Claim::id, identity())),
                withdrawals.findByArticle(article).stream().collect(toMap(Withdrawal::claimCode, identity())));
    }

    /** The claims that a draft, once stored, puts forward. */
    List<Claim> putForward(ArticleDraft draft) {
        return draft.claims().stream().map(claim -> byId(claim.id())).toList();
    }

    List<Claim> of(Article article) {
        return claims.of(article);
    }

    private boolean bring(
            ArticleDraft draft,
            Article article,
            Map<Integer, Paragraph> text,
            Map<String, Claim> stored,
            Map<String, Withdrawal> withdrawnBefore) {
        Map<String, Prediction> predicted = stored.isEmpty()
                ? Map.of()
                : predictions.of(stored.values()).stream()
                        .collect(toMap(prediction -> prediction.claim().id(), identity()));
        boolean changed = false;
        int number = 0;
        for (ClaimDraft claimDraft : draft.claims()) {
            Claim.Description description = description(claimDraft, ++number, article, text);
            Claim claim = stored.remove(claimDraft.id());
            if (claim == null) {
                claim = claims.save(new Claim(claimDraft.id(), description));
                changed = true;
            } else {
                changed |= claim.describe(description);
            }
            byId.put(claimDraft.id(), claim);
            changed |= predict(claim, claimDraft.prediction(), Optional.ofNullable(predicted.get(claimDraft.id())));
        }
        for (WithdrawalDraft withdrawal : draft.withdrawals()) {
            Claim claim = stored.remove(withdrawal.id());
            if (claim != null) {
                leftOut.add(claim);
            }
            Withdrawal before = withdrawnBefore.remove(withdrawal.id());
            if (before == null) {
                withdrawals.save(new Withdrawal(withdrawal.id(), article, withdrawal.on(), withdrawal.reason()));
                changed = true;
            } else {
                changed |= before.explain(withdrawal.on(), withdrawal.reason());
            }
            recorder.withdrawn("/claims/" + withdrawal.id(), withdrawal.on(), withdrawal.reason());
        }
        withdrawals.deleteAll(withdrawnBefore.values());
        if (!stored.isEmpty()) {
            throw new ClaimsMissing(
                    draft.source().file(), stored.keySet().stream().sorted().toList());
        }
        return changed || !withdrawnBefore.isEmpty();
    }

    private Claim.Description description(ClaimDraft draft, int number, Article article, Map<Integer, Paragraph> text) {
        List<Holder> holders = draft.holders().stream()
                .flatMap(holder -> holder.equals(ClaimDraft.AUTHOR)
                        ? article.authors().stream().map(Holder::of)
                        : Stream.of(Holder.of(names.actor(holder))))
                .toList();
        return new Claim.Description(
                in(text, draft.paragraph()),
                number,
                draft.anchor(),
                draft.statement(),
                draft.kind(),
                draft.certainty(),
                holders,
                all(draft.summits(), names::summit),
                all(draft.actors(), names::actor),
                all(draft.topics(), names::topic));
    }

    private static <T> Set<T> all(List<String> slugs, Function<String, T> named) {
        return slugs.stream().map(named).collect(toCollection(LinkedHashSet::new));
    }

    private boolean predict(Claim claim, @Nullable PredictionDraft draft, Optional<Prediction> stored) {
        if (draft == null) {
            stored.ifPresent(predictions::delete);
            return stored.isPresent();
        }
        if (stored.isPresent()) {
            return stored.get().observe(draft.horizon(), draft.basis(), draft.criterion(), draft.outcome());
        }
        predictions.save(new Prediction(claim, draft.horizon(), draft.basis(), draft.criterion(), draft.outcome()));
        return true;
    }

    static Paragraph in(Map<Integer, Paragraph> text, int number) {
        Paragraph paragraph = text.get(number);
        if (paragraph == null) {
            throw new IllegalStateException("paragraph " + number + " was checked and is not there");
        }
        return paragraph;
    }

    /** One that was stored here, or that {@link #remember} has found. */
    Claim byId(String id) {
        Claim claim = byId.get(id);
        if (claim == null) {
            throw new IllegalStateException("the claim " + id + " was checked and is not there");
        }
        return claim;
    }

    /** Finds, at once, those of these claims that were stored earlier. */
    void remember(Collection<String> ids) {
        List<String> earlier =
                ids.stream().filter(id -> !byId.containsKey(id)).distinct().toList();
        if (!earlier.isEmpty()) {
            claims.withIds(earlier).forEach(claim -> byId.put(claim.id(), claim));
        }
    }

    /** Those that were withdrawn and are still in the store. */
    Collection<Claim> leftOut() {
        return leftOut;
    }

    void delete(Claim claim) {
        predictions.findByClaim(claim).ifPresent(predictions::delete);
        claims.delete(claim);
    }

    /** Lets go of the claims, which belong to a transaction that is over. */
    void forget() {
        byId.clear();
        leftOut.clear();
    }
}
