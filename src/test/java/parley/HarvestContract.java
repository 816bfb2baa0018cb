package parley;

import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.Set;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.JdkHttpOaiClient.JdkHttpBuilder;
import io.gdcc.xoai.serviceprovider.exceptions.BadArgumentException;
import io.gdcc.xoai.serviceprovider.exceptions.NoSetHierarchyException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.model.Context.KnownTransformer;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.w3c.dom.Node;
import parley.Visitor.Answer;

/** What a harvester may rely on: OAI-PMH 2.0, by its schema and by a client that others made. */
interface HarvestContract {

    String CLAIM = "oai:localhost:claim/002-017";
    String ARTICLE = "oai:localhost:article/002";

    Visitor visitor();

    JdbcTemplate database();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify",
                "verb=ListMetadataFormats",
                "verb=ListMetadataFormats&identifier=" + CLAIM,
                "verb=ListSets",
                "verb=ListIdentifiers&metadataPrefix=oai_dc",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&set=claim:ramon-pacheco-pardo&from=2019-01-01&until=2099-12-31",
                "verb=ListRecords&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc&set=article&from=2019-01-01T00:00:00Z",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + CLAIM,
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + ARTICLE
            })
    default void everyVerbAnswersByTheSchema(String query) {
        Document answer = oai(query);
        String verb = query.replaceFirst("verb=([A-Za-z]+).*", "$1");
        assertThat(answer.select("error")).isEmpty();
        assertThat(answer.select("OAI-PMH > " + verb)).hasSize(1);
        assertThat(answer.expectFirst("request").text()).isEqualTo(visitor().origin() + "/oai");
        query.lines()
                .flatMap(line -> Stream.of(line.split("&")))
                .map(pair -> pair.split("=", 2))
                .forEach(pair ->
                        assertThat(answer.expectFirst("request").attr(pair[0])).isEqualTo(pair[1]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                                  | badVerb",
                "verb=                                                               | badVerb",
                "verb=Harvest                                                        | badVerb",
                "verb=identify                                                       | badVerb",
                "verb=Identify&verb=Identify                                         | badVerb",
                "verb=%00                                                            | badVerb",
                "verb=Identify&set=article                                           | badArgument",
                "verb=Identify&lang=ko                                               | badArgument",
                "verb=Identify&%3Cx%3E=1                                             | badArgument",
                "verb=ListRecords                                                    | badArgument",
                "verb=ListIdentifiers&set=article                                    | badArgument",
                "verb=ListRecords&metadataPrefix=                                    | badArgument",
                "verb=ListRecords&metadataPrefix=a%00b                               | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc        | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday               | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=                        | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2019-02-30              | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&until=2019-01-01T00:00:00    | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&until=2019-01-01T00:00:00.5Z | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2019-01-02&until=2019-01-01 | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2019-01-01&until=2019-01-02T00:00:00Z | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&set=a::b                     | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&set=%00                      | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x            | badArgument",
                "verb=ListSets&resumptionToken=x&resumptionToken=y                   | badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc                                | badArgument",
                "verb=GetRecord&identifier=oai:localhost:claim/002-017               | badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=two%20words         | badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=%F0%9F%98%80        | badArgument",
                "verb=ListRecords&resumptionToken=                                   | badResumptionToken",
                "verb=ListRecords&resumptionToken=%00%F0%9F%98%80                    | badResumptionToken",
                "verb=ListIdentifiers&resumptionToken=b2FpX2Rj                       | badResumptionToken",
                "verb=ListRecords&resumptionToken=b2FpX2RjCgoKCkFSVElDTEUKKzEwMDAwMDAwMC0wMS0wMVQwMDowMDowMFoKMDAyCjAKMA | badResumptionToken",
                "verb=ListSets&resumptionToken=c2V0cwp6enp6                          | badResumptionToken",
                "verb=ListRecords&metadataPrefix=marc21                              | cannotDisseminateFormat",
                "verb=GetRecord&metadataPrefix=marc21&identifier=oai:localhost:claim/002-017 | cannotDisseminateFormat",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:claim/999-999 | idDoesNotExist",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:002-017       | idDoesNotExist",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:claim/002-017 | idDoesNotExist",
                "verb=ListMetadataFormats&identifier=oai:localhost:article/999               | idDoesNotExist",
                "verb=ListRecords&metadataPrefix=oai_dc&until=1999-12-31             | noRecordsMatch",
                "verb=ListRecords&metadataPrefix=oai_dc&from=9999-12-31              | noRecordsMatch",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&set=nothing              | noRecordsMatch",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&set=article:nobody       | noRecordsMatch"
            })
    default void whatIsWrongIsAnsweredByTheProtocolItself(String query, String code) {
        for (Document answer : List.of(oai(query), posted(query))) {
            assertThat(answer.select("error").eachAttr("code")).as(query).containsExactly(code);
            assertThat(answer.expectFirst("error").text()).isNotBlank();
            assertThat(answer.expectFirst("request").hasAttr("verb"))
                    .isEqualTo(!code.equals("badVerb") && !code.equals("badArgument"));
        }
    }

    @Test
    default void aFormAsksAsAnAddressDoes() {
        assertThat(posted("verb=Identify").expectFirst("deletedRecord").text()).isEqualTo("persistent");
        String get = oai("verb=ListRecords&metadataPrefix=oai_dc&set=article").outerHtml();
        String post =
                posted("verb=ListRecords&metadataPrefix=oai_dc&set=article").outerHtml();
        assertThat(post.replaceFirst("<responseDate>.*?</", "")).isEqualTo(get.replaceFirst("<responseDate>.*?</", ""));
    }

    /** By a client that knows nothing of this archive. */
    @Test
    default void aHarvesterCollectsEverythingOnce() throws BadArgumentException, NoSetHierarchyException {
        List<String> articles = StreamSupport.stream(
                        visitor().data("/articles.json").spliterator(), false)
                .map(article -> "oai:localhost:article/" + article.get("code").asString())
                .toList();
        List<String> claims = visitor().claims("?size=200").stream()
                .map(claim -> "oai:localhost:claim/" + claim.get("id").asString())
                .toList();
        List<String> expected =
                Stream.concat(articles.stream(), claims.stream()).toList();
        ServiceProvider harvester = harvester();
        List<Header> headers = all(
                harvester.listIdentifiers(ListIdentifiersParameters.request().withMetadataPrefix("oai_dc")));
        assertThat(headers.stream().filter(header -> !header.isDeleted()).map(Header::getIdentifier))
                .containsExactlyInAnyOrderElementsOf(expected);
        List<Record> records =
                all(harvester.listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc")));
        assertThat(records.stream().map(record -> record.getHeader().getIdentifier()))
                .isEqualTo(headers.stream().map(Header::getIdentifier).toList());
        Map<String, List<String>> sets = new HashMap<>();
        headers.forEach(header -> header.getSetSpecs()
                .forEach(set ->
                        sets.computeIfAbsent(set, spec -> new ArrayList<>()).add(header.getIdentifier())));
        assertThat(all(harvester.listSets()).stream().map(Set::getSpec))
                .containsExactlyInAnyOrderElementsOf(sets.keySet());
        for (Map.Entry<String, List<String>> set : sets.entrySet()) {
            assertThat(all(harvester.listIdentifiers(ListIdentifiersParameters.request()
                                    .withMetadataPrefix("oai_dc")
                                    .withSetSpec(set.getKey())))
                            .stream()
                            .map(Header::getIdentifier))
                    .as(set.getKey())
                    .isEqualTo(set.getValue());
        }
        assertThat(sets.get("claim:leif-eric-easley")).hasSizeGreaterThan(60);
    }

    @Test
    default void pagesAreBoundedAndTheLastOneSaysSo() {
        List<Integer> sizes = new ArrayList<>();
        String query = "verb=ListRecords&metadataPrefix=oai_dc";
        Element token;
        long given = 0;
        do {
            Document page = oai(query);
            token = page.expectFirst("resumptionToken");
            assertThat(token.attr("cursor")).isEqualTo(String.valueOf(given));
            sizes.add(page.select("record").size());
            given += sizes.getLast();
            query = "verb=ListRecords&resumptionToken=" + token.text();
        } while (!token.text().isEmpty());
        assertThat(sizes).hasSizeGreaterThan(2);
        assertThat(sizes.subList(0, sizes.size() - 1)).containsOnly(100);
        assertThat(token.attr("completeListSize")).isEqualTo(String.valueOf(given));
    }

    @Test
    default void onlyWhatChangedInATimeIsGivenForIt() {
        String list = "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2055-01-01T00:00:00Z";
        database()
                .update(
                        "update claim set revised_at = timestamp with time zone '2055-01-01 00:00:00+00' where code = '002-017'");
        database()
                .update(
                        "update article set changed_at = timestamp with time zone '2055-01-01 00:00:09.9+00' where code = '002'");
        try {
            assertThat(oai(list).select("header identifier").eachText()).containsExactly(ARTICLE, CLAIM);
            assertThat(oai(list).select("header datestamp").eachText())
                    .containsExactly("2055-01-01T00:00:09Z", "2055-01-01T00:00:00Z");
            assertThat(oai(list + "&until=2055-01-01T00:00:08Z")
                            .select("header identifier")
                            .eachText())
                    .containsExactly(CLAIM);
            assertThat(oai(list + "&until=2055-01-01T00:00:09Z").select("header"))
                    .as("the end is within, whatever fractions of a second are kept")
                    .hasSize(2);
            assertThat(oai(list.replace("T00:00:00Z", "") + "&until=2055-01-01").select("header"))
                    .hasSize(2);
            assertThat(oai(list.replace("00:00:00Z", "00:00:10Z"))
                            .select("error")
                            .attr("code"))
                    .isEqualTo("noRecordsMatch");
        } finally {
            database().update("update claim set revised_at = recorded_at where code = '002-017'");
            database().update("update article set changed_at = recorded_at where code = '002'");
        }
    }

    @Test
    default void whatWasWithdrawnIsADeletedRecordForGood() {
        database()
                .update(
                        "insert into withdrawal (id, claim_code, article_id, withdrawn_on, reason)"
                                + " select -5, '999-005', id, date '2026-11-22', 'It said more than its words.' from article where code = '000'");
        String identifier = "oai:localhost:claim/999-005";
        Document one = oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier);
        assertThat(one.expectFirst("header").attr("status")).isEqualTo("deleted");
        assertThat(one.select("metadata")).isEmpty();
        String token = oai("verb=ListIdentifiers&metadataPrefix=oai_dc&set=claim:leif-eric-easley")
                .select("resumptionToken")
                .text();
        Document list = token.isEmpty()
                ? oai("verb=ListIdentifiers&metadataPrefix=oai_dc&set=claim:leif-eric-easley")
                : oai("verb=ListIdentifiers&resumptionToken=" + token);
        assertThat(list.select("header[status=deleted] identifier").eachText()).contains(identifier);
        assertThat(oai("verb=ListMetadataFormats&identifier=" + identifier)
                        .select("metadataPrefix")
                        .eachText())
                .containsExactly("oai_dc");
    }

    @Test
    default void everyFormatOfAnArticleIsGivenInItsNamespaceAndOfNothingElse() {
        for (Element format : oai("verb=ListMetadataFormats").select("metadataFormat")) {
            String prefix = format.expectFirst("metadataPrefix").text();
            String namespace = format.expectFirst("metadataNamespace").text();
            String query = "metadataPrefix=" + prefix;
            for (String list : List.of(
                    "verb=ListRecords&set=article&" + query, "verb=GetRecord&identifier=" + ARTICLE + "&" + query)) {
                Answer answer = visitor().get("/oai?" + list);
                Schemas.holds(Schemas.OAI_OF_ANYTHING, answer.text());
                Document page = xml(answer.text());
                assertThat(page.select("record")).hasSize(list.contains("GetRecord") ? 1 : 3);
                assertThat(page.select("metadata > *"))
                        .as(prefix)
                        .hasSameSizeAs(page.select("record"))
                        .allMatch(root -> root.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getValue().equals(namespace)));
            }
            if (!prefix.equals("oai_dc")) {
                assertThat(code("verb=GetRecord&" + query + "&identifier=" + CLAIM))
                        .isEqualTo("cannotDisseminateFormat");
                assertThat(code("verb=ListRecords&" + query + "&set=claim")).isEqualTo("noRecordsMatch");
                assertThat(oai("verb=ListIdentifiers&" + query).select("header"))
                        .hasSize(3);
            }
        }
    }

    /** Whole and valid, wherever it stands. */
    @Test
    default void theTeiOfARecordIsTheTeiOfItsArticle() throws Exception {
        assertThat(oai("verb=ListMetadataFormats&identifier=" + ARTICLE)
                        .select("metadataPrefix")
                        .eachText())
                .contains("tei");
        String given = "verb=GetRecord&metadataPrefix=tei&identifier=" + ARTICLE;
        org.w3c.dom.Element record = dom(visitor().bytes("/oai?" + given));
        Node tei = record.getElementsByTagNameNS("http://www.tei-c.org/ns/1.0", "TEI")
                .item(0);
        String file = "/articles/"
                + visitor().data("/claims/002-017.json").get("article").asString() + ".tei.xml";
        Node alone = dom(visitor().bytes(file));
        assertThat(tei.isEqualNode(alone)).isTrue();
    }

    private static org.w3c.dom.Element dom(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    @Test
    default void whatIsNotKnownHasNoElementAndWhatIsInferredSaysSo() {
        Document record = oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:article/003");
        assertThat(dc(record, "creator")).isEmpty();
        assertThat(dc(record, "title")).containsExactly("[The diplomatic stalemate with North Korea continues]");
        assertThat(dc(record, "description"))
                .anyMatch(it -> it.startsWith("The title is supplied by the archive."))
                .contains("The source names no author.")
                .anyMatch(it -> it.startsWith("The date is inferred."));
        assertThat(dc(oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + ARTICLE), "creator"))
                .containsExactly("Pacheco Pardo, Ramon");
        assertThat(dc(oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + ARTICLE), "subject"))
                .contains("Sanctions");
    }

    @ParameterizedTest
    @CsvSource({"FULL, true", "EXCERPT, true", "METADATA, false"})
    default void recordsGiveNoMoreOfATextThanItsRightsAllow(String extent, boolean quotes) {
        String words = visitor().data("/claims/002-017.json").at("/quote/exact").asString();
        database().update("update article set rights_extent = ? where code = '002'", extent);
        try {
            Document claim = oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + CLAIM);
            assertThat(dc(claim, "description").contains(words)).isEqualTo(quotes);
            assertThat(claim.text().contains(words)).isEqualTo(quotes);
            for (String identifier : List.of(CLAIM, ARTICLE)) {
                assertThat(dc(oai("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier), "rights"))
                        .anyMatch(rights -> rights.contains("shown: " + extent.toLowerCase(java.util.Locale.ROOT)))
                        .contains("http://rightsstatements.org/vocab/InC/1.0/");
            }
        } finally {
            database().update("update article set rights_extent = 'FULL' where code = '002'");
        }
    }

    private String code(String query) {
        return oai(query).select("error").attr("code");
    }

    private static List<String> dc(Document record, String element) {
        return record.select("dc|" + element).eachText();
    }

    private ServiceProvider harvester() {
        String address = visitor().origin() + "/oai";
        return new ServiceProvider(new Context()
                .withBaseUrl(address)
                .withGranularity(Granularity.Second)
                .withMetadataTransformer("oai_dc", KnownTransformer.OAI_DC)
                .withOAIClient(new JdkHttpBuilder(HttpClient.newBuilder())
                        .withBaseUrl(address)
                        .build()));
    }

    private static <T> List<T> all(Iterator<T> harvested) {
        List<T> all = new ArrayList<>();
        harvested.forEachRemaining(all::add);
        return all;
    }

    /** What a request gets, which is always one of the protocol's answers. */
    private Document oai(String query) {
        Answer answer = visitor().get("/oai" + (query.isEmpty() ? "" : "?" + query));
        assertThat(answer.status()).as(query).isEqualTo(200);
        assertThat(answer.type()).isEqualToIgnoringCase("text/xml;charset=UTF-8");
        Schemas.holds(query.contains("oai_dc") ? Schemas.OAI : Schemas.OAI_OF_ANYTHING, answer.text());
        return xml(answer.text());
    }

    private Document posted(String query) {
        Connection form = Jsoup.connect(visitor().origin() + "/oai")
                .method(Connection.Method.POST)
                .ignoreContentType(true)
                .maxBodySize(0);
        Stream.of(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> form.data(
                        URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        try {
            String answer = form.execute().body();
            Schemas.holds(Schemas.OAI_OF_ANYTHING, answer);
            return xml(answer);
        } catch (IOException e) {
            throw new AssertionError(query, e);
        }
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
