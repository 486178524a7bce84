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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.avsats.strategy.events.StrategyKind;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the organisation that the reader acts for has, follows and hangs below. */
@Path("/strategy")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StrategiesPage {
    private final Access access;
    private final Writing writing;

    StrategiesPage(Access access, Writing writing) {
        this.access = access;
        this.writing = writing;
    }

    /** @param path where it is read or written */
    record Row(
            StrategyKind kind,
            String title,
            String organisation,
            LocalDate from,
            LocalDate to,
            State state,
            int edition,
            String path) {

        static Row of(Strategy strategy, boolean writes) {
            var published = strategy.state == State.PUBLISHED || strategy.state == State.SUPERSEDED;
            var path = writes
                    ? "/strategy/documents/" + strategy.id
                    : published ? "/strategy/published/" + strategy.id : "/strategy/consultations/" + strategy.id;
            return new Row(
                    strategy.kind,
                    strategy.title,
                    DocumentView.nameOf(strategy.organisation),
                    strategy.startsOn,
                    strategy.endsOn,
                    strategy.state,
                    strategy.edition,
                    path);
        }

        static Row of(Edition edition) {
            return new Row(
                    edition.kind,
                    edition.title,
                    DocumentView.nameOf(edition.organisation),
                    edition.startsOn,
                    edition.endsOn,
                    State.PUBLISHED,
                    edition.number,
                    "/strategy/published/" + edition.strategy);
        }
    }

    /** One that others ask about. */
    record Consulted(UUID id, String title, String organisation, LocalDate until) {
        static Consulted of(Strategy strategy) {
            return new Consulted(
                    strategy.id,
                    strategy.title,
                    DocumentView.nameOf(strategy.organisation),
                    Objects.requireNonNull(strategy.consultationUntil));
        }
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance strategies(
                String place,
                String organisation,
                boolean writes,
                List<Consulted> consulted,
                List<Row> own,
                List<Row> followed,
                List<Row> above);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance strategiesOf() {
        var organisation = access.acting();
        var writes = access.writes(organisation);
        var own = Strategy.after(organisation, writes, "", 200).stream()
                .map(strategy -> Row.of(strategy, writes))
                .toList();
        var consulted = Strategy.consulted(writing.owner(organisation)).stream()
                .filter(strategy -> !strategy.organisation.equals(organisation))
                .map(Consulted::of)
                .toList();
        var followed = Following.of(organisation).stream()
                .flatMap(each -> Optional.ofNullable(each.strategy).flatMap(Edition::newest).stream())
                .map(Row::of)
                .toList();
        var above = writing.parents(organisation).stream()
                .filter(edition -> !edition.organisation.equals(organisation))
                .map(Row::of)
                .toList();
        return Templates.strategies(
                DocumentView.nameOf(organisation), organisation, writes, consulted, own, followed, above);
    }
}
