package no.avsats.strategy.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who changed what in a strategy. */
@Path("/strategy/documents/{strategy}/history")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HistoryPage {
    private static final int MOST = 200;

    private final Access access;

    HistoryPage(Access access) {
        this.access = access;
    }

    /** @param change what the part said and says; null when the strategy as a whole changed */
    record Row(Change.What what, String who, java.time.ZonedDateTime at, Comparison.@Nullable Row change) {

        static Row of(Change change) {
            return new Row(
                    change.what,
                    change.who,
                    change.at.atZone(java.time.ZoneId.of("Europe/Oslo")),
                    Comparison.row(change.before, change.after).orElse(null));
        }
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance history(UUID strategy, String title, List<Row> rows);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance historyOf(@RestPath UUID strategy) {
        var seen = access.readable(strategy);
        access.requireWriter(seen.organisation);
        var rows = Change.of(strategy).stream().limit(MOST).map(Row::of).toList();
        return Templates.history(strategy, seen.title, rows);
    }
}
