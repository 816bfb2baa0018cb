package parley.operating;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import parley.index.IndexKeeper;
import parley.index.IndexState;
import parley.operating.StatusPage.Moment;
import parley.operating.Vitals.Database;
import parley.site.Slugs;

/** Says how the archive is. Where nothing can be read, the answer is 503, as that of health: no watcher is told that all is well. */
@Controller
class StatusController {

    private static final String UP = "up";
    private static final String DOWN = "down";

    /** Seconds after which it is worth asking again. */
    private static final String SOON = "10";

    private final Vitals vitals;
    private final IndexKeeper keeper;
    private final Running running;

    StatusController(
            Vitals vitals,
            IndexKeeper keeper,
            ObjectProvider<BuildProperties> build,
            ObjectProvider<GitProperties> source) {
        this.vitals = vitals;
        this.keeper = keeper;
        BuildProperties built = build.getIfAvailable();
        GitProperties commit = source.getIfAvailable();
        this.running = new Running(
                built == null || built.getVersion() == null ? "0" : built.getVersion(),
                commit == null ? null : commit.getShortCommitId());
    }

    @GetMapping("/status")
    String page(Model model, HttpServletResponse response) {
        model.addAttribute("page", look(response));
        return "operating/show";
    }

    @GetMapping(path = "/status.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    StatusJson json(HttpServletResponse response) {
        return StatusJson.of(look(response));
    }

    private StatusPage look(HttpServletResponse response) {
        Database database = vitals.database();
        IndexState index = keeper.state();
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        if (!database.answers()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        Holdings holdings = database.holdings();
        return new StatusPage(
                database.answers() ? index == IndexState.READY ? UP : Slugs.of(index) : DOWN,
                database.answers() ? UP : DOWN,
                Slugs.of(index),
                holdings == null ? null : holdings.revision(),
                holdings == null ? null : Moment.of(holdings.since()),
                holdings == null ? null : holdings.articles(),
                holdings == null ? null : holdings.claims(),
                running,
                Moment.of(running.since()));
    }
}
