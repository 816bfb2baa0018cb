package parley.harvesting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.articles.ArticleDocument;
import parley.authors.Author;
import parley.harvesting.Refusal.Code;
import parley.site.Frame;
import parley.site.SiteSettings;

/** Answers each verb. All that can go wrong does so before the first word is written. */
@Component
class Harvest {

    private static final int HEADERS = 100;

    /** Whole texts with their claims are long; of them there are fewer at a time. */
    private static final int DOCUMENTS = 20;

    private final RecordSearch records;
    private final DublinCore dublinCore;
    private final List<ArticleDocument> documents;
    private final Frame frame;
    private final String contact;

    Harvest(
            RecordSearch records,
            DublinCore dublinCore,
            ObjectProvider<ArticleDocument> documents,
            Frame frame,
            SiteSettings settings) {
        this.records = records;
        this.dublinCore = dublinCore;
        this.documents = documents.orderedStream().toList();
        this.frame = frame;
        // The protocol insists on one.
        this.contact = settings.contactOrNone();
    }

    @Transactional(readOnly = true)
    public void answer(OaiRequest request, OaiWriter out) throws XMLStreamException {
        switch (request.verb()) {
            case IDENTIFY -> identify(request, out);
            case LIST_METADATA_FORMATS -> formats(request, out);
            case LIST_SETS -> sets(request, out);
            case GET_RECORD -> record(request, out);
            case LIST_IDENTIFIERS, LIST_RECORDS -> list(request, out);
        }
    }

    private void identify(OaiRequest request, OaiWriter out) throws XMLStreamException {
        Instant earliest = records.earliest();
        begin(request, out);
        out.element("repositoryName", "Parley");
        out.element("baseURL", frame.absolute(OaiController.PATH));
        out.element("protocolVersion", "2.0");
        out.element("adminEmail", contact);
        out.element("earliestDatestamp", Datestamps.of(earliest));
        out.element("deletedRecord", "persistent");
        out.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
        out.end();
    }

    private void formats(OaiRequest request, OaiWriter out) throws XMLStreamException {
        String identifier = request.argument(Verb.IDENTIFIER);
        boolean articles = identifier == null || item(identifier).kind() == Kind.ARTICLE;
        begin(request, out);
        out.format(DublinCore.PREFIX, DublinCore.SCHEMA, DublinCore.NAMESPACE);
        if (articles) {
            for (ArticleDocument document : documents) {
                out.format(
                        document.prefix(),
                        document.schema().toString(),
                        document.namespace().toString());
            }
        }
        out.end();
    }

    private void sets(OaiRequest request, OaiWriter out) throws XMLStreamException {
        String token = request.argument(Verb.TOKEN);
        List<Author> authors = records.authorsBehind(token == null ? "" : SetsToken.read(token), HEADERS + 1);
        if (token != null && authors.isEmpty()) {
            throw ResumptionToken.broken();
        }
        begin(request, out);
        if (token == null) {
            out.set(new OaiSet(true, null), "Articles");
            out.set(new OaiSet(false, null), "Claims");
        }
        for (Author author : authors.stream().limit(HEADERS).toList()) {
            out.set(new OaiSet(true, author.slug()), "Articles: " + author.name());
            out.set(new OaiSet(false, author.slug()), "Claims in articles: " + author.name());
        }
        if (authors.size() > HEADERS) {
            out.token(SetsToken.write(authors.get(HEADERS - 1).slug()), 0, 0);
        } else if (token != null) {
            out.token("", 0, 0);
        }
        out.end();
    }

    private void record(OaiRequest request, OaiWriter out) throws XMLStreamException {
        String prefix = request.required(Verb.PREFIX);
        Optional<ArticleDocument> document = document(prefix);
        Item item = item(request.required(Verb.IDENTIFIER));
        if (document.isPresent() && item.kind() != Kind.ARTICLE) {
            throw new Refusal(Code.CANNOT_DISSEMINATE_FORMAT, "Claims are not given in this format.");
        }
        Map<String, List<String>> subjects = subjects(List.of(item), document);
        begin(request, out);
        write(item, document, subjects, out);
        out.end();
    }

    private void list(OaiRequest request, OaiWriter out) throws XMLStreamException {
        String token = request.argument(Verb.TOKEN);
        ResumptionToken from = token == null ? begun(Selection.of(request)) : ResumptionToken.read(token);
        Optional<ArticleDocument> document = document(from.selection().prefix());
        boolean headers = request.verb() == Verb.LIST_IDENTIFIERS;
        int most = headers || document.isEmpty() ? HEADERS : DOCUMENTS;
        List<Item> found = records.behind(from.behind(), from.selection(), most + 1);
        if (found.isEmpty()) {
            throw token == null
                    ? new Refusal(Code.NO_RECORDS_MATCH, "No record is of this set, of this time and in this format.")
                    : ResumptionToken.broken();
        }
        List<Item> page = found.stream().limit(most).toList();
        Map<String, List<String>> subjects = headers ? Map.of() : subjects(page, document);
        begin(request, out);
        for (Item item : page) {
            if (headers) {
                out.header(item, identifier(item));
            } else {
                write(item, document, subjects, out);
            }
        }
        if (found.size() > most) {
            out.token(from.next(page).written(), from.given(), from.total());
        } else if (token != null) {
            out.token("", from.given(), from.total());
        }
        out.end();
    }

    private ResumptionToken begun(Selection selection) {
        return new ResumptionToken(selection, Place.before(Kind.ARTICLE, selection), 0, records.count(selection));
    }

    private static void begin(OaiRequest request, OaiWriter out) throws XMLStreamException {
        out.begin(request);
        out.start(request.verb().word());
    }

    private void write(Item item, Optional<ArticleDocument> document, Map<String, List<String>> subjects, OaiWriter out)
            throws XMLStreamException {
        out.start("record");
        out.header(item, identifier(item));
        if (item.kind() != Kind.WITHDRAWAL) {
            out.start("metadata");
            switch (item) {
                case Item.OfClaim(var claim) -> dublinCore.write(claim, out.xml());
                case Item.OfArticle(var article)
                when document.isPresent() -> document.get().write(article, out.xml());
                case Item.OfArticle(var article) ->
                    dublinCore.write(article, subjects.getOrDefault(article.code(), List.of()), out.xml());
                case Item.Withdrawn _ -> throw new IllegalStateException("what was withdrawn has no metadata");
            }
            out.end();
        }
        out.end();
    }

    private Map<String, List<String>> subjects(List<Item> items, Optional<ArticleDocument> document) {
        List<Article> articles = document.isPresent()
                ? List.of()
                : items.stream()
                        .filter(item -> item.kind() == Kind.ARTICLE)
                        .map(Item::article)
                        .toList();
        return records.subjects(articles);
    }

    /** The document of that name; absent for Dublin Core, which is none. */
    private Optional<ArticleDocument> document(String prefix) {
        Optional<ArticleDocument> named = documents.stream()
                .filter(document -> document.prefix().equals(prefix))
                .findFirst();
        if (named.isEmpty() && !prefix.equals(DublinCore.PREFIX)) {
            throw new Refusal(Code.CANNOT_DISSEMINATE_FORMAT, "Nothing is given in this format.");
        }
        return named;
    }

    private String identifier(Item item) {
        return scheme() + item.local();
    }

    private Item item(String identifier) {
        return Optional.of(identifier)
                .filter(it -> it.startsWith(scheme()))
                .flatMap(it -> records.find(it.substring(scheme().length())))
                .orElseThrow(() -> new Refusal(Code.ID_DOES_NOT_EXIST, "Nothing here ever had this identifier."));
    }

    /** Of the archive by its name on the web. */
    private String scheme() {
        return "oai:" + frame.host() + ":";
    }
}
