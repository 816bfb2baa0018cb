package parley;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** Makes requests that nobody means well with, from addresses that there are; the same chance makes the same one. */
final class HostileRequests {

    /**
     * One request, a byte to a letter.
     *
     * @param isHttp whether it is such as HTTP allows, so that an answer is owed
     */
    record Request(String letters, boolean isHttp) {

        /** Whether it is of the oldest kind, the answer to which is a page without anything before it. */
        boolean isBare() {
            return !letters.lines().findFirst().orElse("").contains(" HTTP/");
        }
    }

    /** Texts that mean something elsewhere, or nothing anywhere. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "'",
            "\"",
            "' or 1=1 --",
            "\"; drop table claim; --",
            "<script>alert(1)</script>",
            "{{7*7}}",
            "${7*7}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "${jndi:ldap://127.0.0.1/a}",
            "../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "\u0000",
            "\r\nSet-Cookie: a=b",
            "\u202e\u200b\ufeff",
            "김정은",
            "İıſK",
            "😀\ud83d",
            "*",
            "%",
            "%s%n%x",
            "-1",
            "0",
            "1e309",
            "99999999999999999999",
            "-9223372036854775808",
            "2147483648",
            "NaN",
            "true",
            "null",
            "undefined",
            "[]",
            "a".repeat(2_500),
            "(".repeat(300),
            "\"a OR ".repeat(60),
            "a~99 b* *c -\"d",
            "author:author:author:",
            "kind:,,,,",
            "9999-99-99",
            "-0001-01-01",
            "+1000000-01-01",
            "2019-02-30",
            "/../..",
            "http://169.254.169.254/latest/meta-data",
            "javascript:alert(1)",
            "application/json;q=2",
            ";jsessionid=1",
            "=cmd|' /C calc'!A0");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "in",
            "sort",
            "page",
            "size",
            "author",
            "summit",
            "kind",
            "certainty",
            "holder",
            "actor",
            "topic",
            "article",
            "year",
            "rows",
            "columns",
            "focus",
            "depth",
            "relation",
            "zoom",
            "from",
            "to",
            "as-of",
            "lanes",
            "outcome",
            "lang",
            "notes",
            "claims",
            "text",
            "verb",
            "metadataPrefix",
            "identifier",
            "set",
            "until",
            "resumptionToken",
            "url",
            "format",
            "maxwidth",
            "style",
            "iris",
            "class.module.classLoader",
            "_method");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Accept-Charset",
            "If-None-Match",
            "If-Modified-Since",
            "If-Match",
            "If-Unmodified-Since",
            "If-Range",
            "Range",
            "Cookie",
            "User-Agent",
            "Referer",
            "Origin",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix",
            "Forwarded",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-HTTP-Method-Override",
            "Access-Control-Request-Method",
            "Access-Control-Request-Headers",
            "Prefer",
            "Expect",
            "Upgrade",
            "Authorization",
            "Content-Type",
            "TE",
            "Via",
            "Max-Forwards",
            "Cache-Control",
            "Pragma",
            "DNT",
            "X-Request-Id",
            "traceparent",
            "baggage");

    private static final List<String> VALUES = List.of(
            "*/*",
            "application/json",
            "text/html;q=0,*/*",
            "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
            "text/plain;charset=utf-16",
            "///,;;;q=,",
            "ko-KR-u-ca-dangi,en;q=0.1,*;q=0",
            "x-" + "y-".repeat(60),
            "gzip;q=0,br;q=1.0,zstd,identity;q=0",
            "\"a\", W/\"b\", *",
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "Thu, 99 Foo 99999 99:99:99 GMT",
            "bytes=0-0,-1",
            "bytes=" + "0-1,".repeat(100) + "5-",
            "bytes=99999999999999999999-",
            "lang=ko; lang=en; lang=\u00e9; JSESSIONID=1",
            "lang=../../etc; =; ;;",
            "http://evil.example",
            "null",
            "127.0.0.1, ::1, unknown, \u00ff",
            "for=\"[::1]:80\";proto=https;host=evil.example",
            "DELETE",
            "100-continue",
            "h2c",
            "websocket",
            "Basic OjpjOg==",
            "return=minimal; include=\"http://www.w3.org/ns/oa#PreferContainedIRIs\"",
            "${jndi:ldap://127.0.0.1/a}",
            "a".repeat(4_000));

    private static final List<String> METHODS =
            List.of("HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "BREW", "get");

    /** Such as are no requests, or not whole; {@code @} is an address. */
    private static final List<String> MALFORMED = List.of(
            "GET @\r\n\r\n",
            "GET @ HTTP/0.9\r\n\r\n",
            "GET @ HTTP/2.0\r\nHost: a\r\n\r\n",
            "GET @ HTTP/1.1\r\n\r\n",
            "GET @ HTTP/1.1\nHost: localhost\n\n",
            "GET @ HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
            "GET @ HTTP/1.1\r\nHost: localhost\r\n folded: yes\r\n\r\n",
            "GET @ HTTP/1.1\r\nHost : localhost\r\n\r\n",
            "GET @ HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
            "GET @ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
            "POST @ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX",
            "POST @ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n",
            "POST /oai HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
            "POST /oai HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nverb=",
            "GET @ HTTP/1.1\r\nHost: localhost\r\nX: \u0000\u0001\r\n\r\n",
            "GET @ HTTP/1.1\r\nHost: localhost\r\n: no name\r\n\r\n",
            "GET  @  HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET\t@\tHTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GE\u00ff @ HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
            "\r\n\r\n\r\n",
            "@",
            "GET @ HTTP/1.1\r\nHost: localhost\r\n" + "X-A: b\r\n".repeat(2_000) + "\r\n",
            "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

    /** What can be done to an address. */
    private static final List<BiFunction<String, Random, String>> CHANGES = List.of(
            (address, dice) -> address,
            (address, dice) -> address + (address.contains("?") ? "&" : "?") + parameter(dice),
            (address, dice) -> address + (address.contains("?") ? "&" : "?") + parameter(dice) + "&" + parameter(dice)
                    + "&" + parameter(dice),
            HostileRequests::withAnotherValue,
            HostileRequests::withAnotherSegment,
            HostileRequests::withOneLetterChanged,
            (address, dice) -> address.replaceFirst("\\?.*", "")
                    + one(
                            List.of(
                                    ".json",
                                    ".csv",
                                    ".atom",
                                    ".xml",
                                    ".bib",
                                    ".exe",
                                    "/",
                                    "//",
                                    "/..",
                                    "/.",
                                    ";a=b",
                                    "%00",
                                    "%2f",
                                    "%5c",
                                    ".%2e",
                                    "/%2e%2e/",
                                    "~",
                                    "/embed",
                                    "/cite",
                                    "/versions/9/diff",
                                    ".jsonld",
                                    ".anno.jsonld",
                                    ".svg",
                                    ".epub",
                                    "/p0",
                                    "/p99999999999"),
                            dice),
            (address, dice) -> address.substring(0, dice.nextInt(address.length()) + 1),
            (address, dice) -> address.toUpperCase(Locale.ROOT),
            (address, dice) -> encodedWholly(address),
            (address, dice) -> "/" + encoded(one(TEXTS, dice), dice));

    private final List<String> addresses;
    private final String host;

    /** @param addresses from which others are made */
    HostileRequests(List<String> addresses, int port) {
        this.addresses = List.copyOf(addresses);
        this.host = "localhost:" + port;
    }

    Request of(Random dice) {
        String address = ascii(one(addresses, dice));
        if (dice.nextInt(20) == 0) {
            return new Request(one(MALFORMED, dice).replace("@", address), false);
        }
        String method = dice.nextInt(8) == 0 ? one(METHODS, dice) : "GET";
        String target = one(CHANGES, dice).apply(address, dice);
        List<String> headers = new ArrayList<>();
        for (int count = dice.nextInt(4); count > 0; count--) {
            headers.add(one(HEADERS, dice) + ": "
                    + one(dice.nextInt(4) == 0 ? List.of(encoded(one(TEXTS, dice), dice)) : VALUES, dice));
        }
        String body = method.equals("POST") || dice.nextInt(60) == 0 ? parameter(dice) + "&" + parameter(dice) : "";
        if (!body.isEmpty()) {
            headers.add("Content-Length: " + body.length());
            headers.add("Content-Type: application/x-www-form-urlencoded");
        }
        String letters = method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                + String.join("\r\n", headers) + (headers.isEmpty() ? "" : "\r\n") + "\r\n" + body;
        return new Request(letters, true);
    }

    private static String withAnotherValue(String address, Random dice) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address + "?" + parameter(dice);
        }
        String[] parts = address.substring(query + 1).split("&", -1);
        int at = dice.nextInt(parts.length);
        parts[at] = parts[at].replaceFirst("=.*", "") + "=" + encoded(one(TEXTS, dice), dice);
        return address.substring(0, query + 1) + String.join("&", parts);
    }

    private static String withAnotherSegment(String address, Random dice) {
        String[] parts = address.replaceFirst("\\?.*", "").split("/", -1);
        parts[Math.min(parts.length - 1, 1 + dice.nextInt(parts.length))] = encoded(one(TEXTS, dice), dice);
        String changed = String.join("/", parts);
        return changed.startsWith("/") ? changed : "/" + changed;
    }

    private static String withOneLetterChanged(String address, Random dice) {
        int at = 1 + dice.nextInt(address.length());
        char letter = (char) (0x21 + dice.nextInt(0x5e));
        return at >= address.length()
                ? address + letter
                : address.substring(0, at) + letter + address.substring(at + 1);
    }

    private static String parameter(Random dice) {
        return one(PARAMETERS, dice) + (dice.nextInt(12) == 0 ? "" : "=" + encoded(one(TEXTS, dice), dice));
    }

    /** As it should be encoded; now and then twice, or in another encoding, or cut off. */
    private static String encoded(String text, Random dice) {
        String once = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return switch (dice.nextInt(12)) {
            case 0 -> URLEncoder.encode(once, StandardCharsets.UTF_8);
            case 1 -> URLEncoder.encode(text, StandardCharsets.UTF_16BE);
            case 2 -> once + "%";
            case 3 -> once + "%c0%af%ff";
            default -> once;
        };
    }

    private static String encodedWholly(String address) {
        StringBuilder all = new StringBuilder("/");
        for (byte letter : address.substring(1).getBytes(StandardCharsets.UTF_8)) {
            all.append('%').append(String.format("%02x", letter));
        }
        return all.toString();
    }

    private static String ascii(String address) {
        return address.chars().allMatch(letter -> letter > 0x20 && letter < 0x7f)
                ? address
                : URLEncoder.encode(address, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }
}
