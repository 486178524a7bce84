package no.avsats.assessment.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import no.avsats.assessment.ballot.HandedOut;
import no.avsats.assessment.choice.MeasureChoice;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.release.NotSharedYet;
import no.avsats.assessment.release.ReleaseDetails;
import no.avsats.assessment.release.Viewing;
import no.avsats.assessment.result.ResultView.Reader;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.caller.Caller;
import no.avsats.caller.Role;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where are we: a school's release, for teachers and for the leaders' statement. Every view is logged for the school. */
@Path("/assessment/schools/{school}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ResultPage {

    private static final String LEADERS = "leaders";
    private static final String PUPILS = "pupils";

    /** Rounds beside this one that fit on a page. */
    private static final int EARLIER = 4;

    private final Viewing viewing;
    private final Frameworks frameworks;
    private final Caller caller;
    private final Language language;

    ResultPage(Viewing viewing, Frameworks frameworks, Caller caller, Language language) {
        this.viewing = viewing;
        this.frameworks = frameworks;
        this.caller = caller;
        this.language = language;
    }

    /** What a reader asks to see. */
    static class Asked {

        @QueryParam("group")
        @DefaultValue("teachers")
        String group = "";

        /** Anything else than what the page offers is as good as nothing. */
        @QueryParam("hours")
        @DefaultValue("")
        String hours = "";

        @QueryParam("cost")
        @DefaultValue("")
        String cost = "";

        Shelf shelf(String school) {
            return Shelf.of(hours, cost, MeasureChoice.ofSchool(school));
        }
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        /** @param spares how many spare codes were handed out at the school */
        static native TemplateInstance result(ResultView page, int spares);

        static native TemplateInstance pupils(PupilsView page);

        static native TemplateInstance none();

        static native TemplateInstance open(String school, String title, LocalDate closesOn);

        static native TemplateInstance waits(String school, String title, LocalDate officeFrom);
    }

    @GET
    @Path("result")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance newestResult(@RestPath String school, @BeanParam Asked asked) {
        return SchoolAssessment.ofSchool(school).stream()
                .filter(each -> each.isReleased() && !each.round().isAboutHabits())
                .findFirst()
                .map(assessment -> page(assessment, asked))
                .orElseGet(Templates::none);
    }

    @GET
    @Path("rounds/{round}/result")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance resultOfRound(@RestPath String school, @RestPath UUID round, @BeanParam Asked asked) {
        return SchoolAssessment.of(round, school)
                .filter(found -> !found.round().isAboutHabits())
                .map(found -> page(found, asked))
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(SchoolAssessment assessment, Asked asked) {
        var round = assessment.round();
        var school = Organisation.nameOf(assessment.school());
        try {
            return viewing.view(assessment)
                    .map(release -> asked.group.equals(PUPILS) && round.asks(Respondent.PUPIL)
                            ? Templates.pupils(reading(assessment, release).pupils())
                            : Templates.result(
                                    view(assessment, release, asked),
                                    HandedOut.count(assessment, HandedOut.Kind.SPARE)))
                    .orElseGet(() -> Templates.open(school, round.title(), round.closesOn()));
        } catch (NotSharedYet waits) {
            return Templates.waits(school, round.title(), waits.officeFrom());
        }
    }

    private ResultView view(SchoolAssessment assessment, ReleaseDetails release, Asked asked) {
        var earlier = viewing.earlier(assessment, EARLIER).stream()
                .map(each -> reading(each.assessment(), each.release()))
                .toList();
        return reading(assessment, release)
                .of(group(assessment, asked.group), earlier, asked.shelf(assessment.school()));
    }

    private Reading reading(SchoolAssessment assessment, ReleaseDetails release) {
        var framework = frameworks.get(assessment.round().framework());
        return new Reading(assessment, release, frameworks, framework, reader(assessment), language.current());
    }

    private Reader reader(SchoolAssessment assessment) {
        var roles = caller.grants().stream()
                .filter(grant -> grant.place().equals(assessment.school()))
                .map(grant -> grant.role())
                .toList();
        var toOffice = viewing.shown(assessment).filter(shown -> shown.toOffice(SchoolDays.today()));
        var plans = roles.contains(Role.LEADER) || roles.contains(Role.COORDINATOR);
        return new Reader(!roles.isEmpty(), roles.contains(Role.LEADER), plans, toOffice.isPresent());
    }

    /** A round may ask only one of the groups. */
    private static Respondent group(SchoolAssessment assessment, String asked) {
        var roles = assessment.round().roles();
        var wanted = asked.equals(LEADERS) ? Respondent.LEADER : Respondent.TEACHER;
        return roles.contains(wanted) ? wanted : roles.getFirst();
    }
}
