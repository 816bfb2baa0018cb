package parley.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import parley.dataset.Dataset.Part;
import parley.site.Gone;
import parley.site.Momentary;
import parley.site.NotFound;

@Controller
class DatasetController {

    private static final Pattern NAME = Pattern.compile("parley-r([0-9]{1,18})\\.(?:zip|nq\\.gz|ttl\\.gz)");
    private static final MediaType ZIP = MediaType.valueOf("application/zip");
    private static final MediaType GZIP = MediaType.valueOf("application/gzip");

    private final Datasets datasets;

    DatasetController(Datasets datasets) {
        this.datasets = datasets;
    }

    /** The page of the download; without files while they are being made. */
    public record DatasetPage(@Nullable Dataset dataset) {}

    @GetMapping("/data")
    String page(Model model, HttpServletResponse response) {
        // It is being made at one moment, and may be lost at another.
        Momentary.say();
        Dataset dataset = null;
        try {
            dataset = datasets.current();
        } catch (NotMade e) {
            e.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        model.addAttribute("page", new DatasetPage(dataset));
        return "dataset/show";
    }

    @GetMapping(path = "/data.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DatasetJson json() {
        Momentary.say();
        return DatasetJson.of(datasets.current());
    }

    @GetMapping("/data/SHA256SUMS")
    ResponseEntity<Resource> sums() {
        Momentary.say();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(new FileSystemResource(datasets.current().folder().resolve(Dataset.SUMS)));
    }

    /** What never changes again may be kept for ever. */
    @GetMapping("/data/parley-{name}")
    ResponseEntity<Resource> file(@PathVariable String name) {
        Dataset dataset = datasets.current();
        String full = "parley-" + name;
        Part part = dataset.file(full).orElseThrow(() -> missing(full, dataset.revision()));
        return ResponseEntity.ok()
                .contentType(name.endsWith(".zip") ? ZIP : GZIP)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(part.sha256())
                .lastModified(dataset.revision().changedAt())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(full).build().toString())
                .body(new FileSystemResource(dataset.path(part)));
    }

    /** Only the present revision is kept. */
    private static RuntimeException missing(String name, Revision present) {
        Matcher known = NAME.matcher(name);
        return known.matches() && Long.parseLong(known.group(1)) < present.number()
                ? new Gone(
                        name,
                        present.changedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                        "The archive has changed; the present download is at /data.")
                : new NotFound(name);
    }

    /** Leads to the present file, as {@code latest.zip}. */
    @GetMapping("/data/latest.{suffix}")
    ResponseEntity<Void> latest(@PathVariable String suffix) {
        return datasets.current().files().stream()
                .filter(part -> part.suffix().equals("." + suffix))
                .findFirst()
                .map(part -> ResponseEntity.status(HttpStatus.FOUND)
                        .cacheControl(CacheControl.noCache())
                        .header(HttpHeaders.LOCATION, part.address())
                        .<Void>build())
                .orElseThrow(() -> new NotFound("latest." + suffix));
    }

    @ExceptionHandler
    ResponseEntity<Object> notMade(NotMade notMade) {
        return ResponseEntity.status(notMade.getStatusCode())
                .headers(notMade.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(notMade.getBody());
    }
}
