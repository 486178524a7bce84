package no.avsats.reporting.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.avsats.caller.Role;
import no.avsats.frame.Language;
import no.avsats.reporting.dataset.Datasets;
import no.avsats.reporting.desk.Desk;
import no.avsats.reporting.desk.Desk.Option;
import no.avsats.reporting.desk.Words;
import no.avsats.reporting.overview.Overview.Filters;
import no.avsats.reporting.participation.Participation;
import no.avsats.reporting.participation.ParticipationDocument;
import no.avsats.reporting.progress.WaveAdoption;
import no.avsats.reporting.round.Filter;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.round.SchoolDay;
import no.avsats.reporting.round.Selection;
import no.avsats.reporting.standing.Standing;
import no.avsats.reporting.standing.StandingDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The dashboard of an owner's or a district's office, and its figures as files. */
@Path("/reporting")
@Authenticated
@RunOnVirtualThread
class OverviewPage {

    /** Rounds that one can choose; older ones are in the API. */
    private static final int ROUNDS = 50;

    private final Desk desk;
    private final Language language;
    private final SchoolDay day;
    private final Datasets datasets;

    OverviewPage(Desk desk, Language language, SchoolDay day, Datasets datasets) {
        this.desk = desk;
        this.language = language;
        this.day = day;
        this.datasets = datasets;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(Overview page);

        static native TemplateInstance noRound(boolean office);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance overview(
            @QueryParam("round") @DefaultValue("") String round,
            @QueryParam("role") @DefaultValue("teacher") @Pattern(regexp = Filter.ROLES) String role,
            @QueryParam("district") @DefaultValue("") String district,
            @QueryParam("figure") @DefaultValue("share") @Pattern(regexp = "share|level") String figure) {
        var rounds = Round.of(desk.owner(), null, ROUNDS);
        if (rounds.isEmpty()) {
            return Templates.noRound(desk.grant().role() == Role.OFFICE);
        }
        var chosen = rounds.stream()
                .filter(one -> one.round().toString().equals(round))
                .findFirst()
                .orElse(rounds.getFirst());
        var selection = selection(chosen, role, district);
        return Templates.overview(Overview.of(
                selection,
                Participation.of(selection),
                WaveAdoption.of(selection),
                Standing.of(selection, day.today()),
                new Filters(options(rounds, chosen), desk.districts(district), district, role, figure),
                new Words(language.locale()),
                day.today(),
                desk.grant().role() == Role.OFFICE));
    }

    @GET
    @Path("rounds/{round}/standing")
    @Transactional
    @Operation(hidden = true)
    public Response downloadStanding(@BeanParam @Valid Download download, @Context Request conditions) {
        var selection = selection(download);
        var dataset = StandingDocument.dataset(selection, Standing.of(selection, day.today()));
        return datasets.answer(dataset, download.request(), conditions);
    }

    @GET
    @Path("rounds/{round}/participation")
    @Transactional
    @Operation(hidden = true)
    public Response downloadParticipation(@BeanParam @Valid Download download, @Context Request conditions) {
        var selection = selection(download);
        var dataset = ParticipationDocument.dataset(selection, Participation.of(selection));
        return datasets.answer(dataset, download.request(), conditions);
    }

    private Selection selection(Download download) {
        var round = Round.of(desk.owner(), download.round()).orElseThrow(NotFoundException::new);
        return selection(round, download.role(), download.district());
    }

    private Selection selection(Round round, String role, String district) {
        return Selection.of(desk.owner(), round, new Filter(role, desk.within(district), null));
    }

    private static List<Option> options(List<Round> rounds, Round chosen) {
        return rounds.stream()
                .map(one -> new Option(one.round().toString(), one.title(), one.equals(chosen)))
                .toList();
    }
}
