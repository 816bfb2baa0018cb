package parley.annotations;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.annotations.AnnotationPage.Whole;
import parley.articles.Article;
import parley.articles.Articles;
import parley.claims.Claim;
import parley.claims.Claims;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.ClaimsFound;
import parley.facets.Sort;
import parley.site.Archive;
import parley.site.Frame;
import parley.site.NotFound;
import parley.site.Paging;
import parley.site.Slugs;

/** The annotations of the whole archive, page by page, and those of one article on one page. */
@Component
@Transactional(readOnly = true)
class AnnotationCollections {

    private static final String LDP = "http://www.w3.org/ns/ldp.jsonld";

    private final Annotations annotations;
    private final ClaimSearch search;
    private final Claims claims;
    private final Articles articles;
    private final EntityManager database;
    private final Frame frame;

    AnnotationCollections(
            Annotations annotations,
            ClaimSearch search,
            Claims claims,
            Articles articles,
            EntityManager database,
            Frame frame) {
        this.annotations = annotations;
        this.search = search;
        this.claims = claims;
        this.articles = articles;
        this.database = database;
        this.frame = frame;
    }

    /** The container of all annotations, as a client prefers it. */
    public AnnotationCollection all(Preference preference) {
        ClaimsFound found = found(0);
        Whole whole = whole(preference.iris(), found);
        int pages = found.paging().pages(found.total());
        return new AnnotationCollection(
                List.of(Annotation.CONTEXT, LDP),
                whole.id(),
                List.of("BasicContainer", AnnotationCollection.TYPE),
                whole.label(),
                found.total(),
                whole.modified(),
                Annotations.RIGHTS,
                found.total() == 0
                        ? null
                        : preference.minimal()
                                ? address(preference.iris(), 0)
                                : page(preference.iris(), 0, found).within(),
                found.total() == 0 ? null : address(preference.iris(), pages - 1));
    }

    /**
     * One page of it.
     *
     * @param number from 0
     * @throws NotFound if there are not so many
     */
    public AnnotationPage page(boolean iris, int number) {
        ClaimsFound found = found(number);
        if (found.total() == 0 || found.paging().page() != number + 1) {
            throw new NotFound(address(iris, number));
        }
        return page(iris, number, found);
    }

    private ClaimsFound found(int number) {
        return search.find(ClaimFilter.NONE, Sort.TEXT, new Paging(number + 1, Paging.LARGEST));
    }

    private AnnotationPage page(boolean iris, int number, ClaimsFound found) {
        List<?> items = iris
                ? found.claims().stream()
                        .map(claim -> annotations.iri(claim.id()))
                        .toList()
                : annotations.of(found.claims());
        IntFunction<String> address = page -> address(iris, page);
        return new AnnotationPage(
                Annotation.CONTEXT,
                address.apply(number),
                AnnotationPage.TYPE,
                whole(iris, found),
                found.paging().offset(),
                number == 0 ? null : address.apply(number - 1),
                found.hasNext() ? address.apply(number + 1) : null,
                items);
    }

    private Whole whole(boolean iris, ClaimsFound found) {
        return new Whole(
                frame.absolute(location(iris)),
                AnnotationCollection.TYPE,
                "Parley: the claims of all articles",
                found.total(),
                Annotations.time(
                        requireNonNull(database.find(Archive.class, Archive.ID)).changedAt()));
    }

    /** The address that tells the two ways apart in which a container lists its annotations. */
    static String location(boolean iris) {
        return AnnotationsController.CONTAINER + "?iris=" + (iris ? 1 : 0);
    }

    private String address(boolean iris, int page) {
        return frame.absolute(location(iris) + "&page=" + page);
    }

    /** The annotations of one article, which are all on its one page. */
    public AnnotationCollection of(String slug) {
        return collection(Slugs.find(slug, articles::findBySlug));
    }

    /** That one page by itself. */
    public AnnotationPage pageOf(String slug) {
        Article article = Slugs.find(slug, articles::findBySlug);
        AnnotationCollection whole = collection(article);
        if (!(whole.first() instanceof AnnotationPage page)) {
            throw new NotFound(slug);
        }
        return new AnnotationPage(
                Annotation.CONTEXT,
                page.id(),
                page.type(),
                new Whole(whole.id(), AnnotationCollection.TYPE, whole.label(), whole.total(), whole.modified()),
                0,
                null,
                null,
                page.items());
    }

    private AnnotationCollection collection(Article article) {
        List<Claim> own = claims.of(article);
        String id = frame.absolute(article.address() + AnnotationFormats.SUFFIX);
        @Nullable String first = own.isEmpty() ? null : id + "?page=0";
        return new AnnotationCollection(
                List.of(Annotation.CONTEXT),
                id,
                List.of(AnnotationCollection.TYPE),
                article.title().shown(),
                own.size(),
                Annotations.time(own.stream()
                        .map(Claim::revisedAt)
                        .max(Instant::compareTo)
                        .orElseGet(() -> requireNonNull(database.find(Archive.class, Archive.ID))
                                .changedAt())),
                Annotations.RIGHTS,
                first == null
                        ? null
                        : new AnnotationPage(
                                null, first, AnnotationPage.TYPE, null, 0, null, null, annotations.of(own)),
                first);
    }
}
