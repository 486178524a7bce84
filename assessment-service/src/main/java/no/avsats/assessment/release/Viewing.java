package no.avsats.assessment.release;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.assessment.round.SmallSchools;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import no.avsats.outbox.Outbox;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a release when. The school's staff at once, the office when the principal shares it and at the latest on its day;
 * every view is logged for the school. Runs in the caller's transaction; pages and JSON call the same methods.
 */
@ApplicationScoped
public class Viewing {

    private final Caller caller;
    private final Frameworks frameworks;
    private final Outbox outbox;

    Viewing(Caller caller, Frameworks frameworks, Outbox outbox) {
        this.caller = caller;
        this.frameworks = frameworks;
        this.outbox = outbox;
    }

    /**
     * The school's release for the caller; empty until there is one. Logs the view.
     *
     * @throws NotSharedYet for the office before its day
     */
    public Optional<ReleaseDetails> view(SchoolAssessment assessment) {
        var release = find(assessment);
        release.ifPresent(found -> look(found, assessment.school()));
        var isStaff = staffRole(assessment.school()).isPresent();
        var framework = frameworks.get(assessment.round().framework());
        return release.map(found -> ReleaseDetails.of(found, assessment, pool(assessment), framework, isStaff));
    }

    /**
     * What the school released in its rounds before this one, the newest first, as far as the caller may see it. Each of them is a
     * view and logged as one.
     *
     * @param most of them
     */
    public List<Earlier> earlier(SchoolAssessment assessment, int most) {
        var today = SchoolDays.today();
        var isStaff = staffRole(assessment.school()).isPresent();
        return assessment.earlier().stream()
                .filter(before -> find(before)
                        .filter(release -> isStaff || isForOffice(release, today))
                        .isPresent())
                .limit(most)
                .flatMap(before -> view(before).map(release -> new Earlier(before, release)).stream())
                .toList();
    }

    public record Earlier(SchoolAssessment assessment, ReleaseDetails release) {}

    /**
     * From when the office sees a release.
     *
     * @param officeFrom at the latest
     * @param shared whether the principal let it see earlier
     */
    public record Shown(LocalDate officeFrom, boolean shared) {

        public boolean toOffice(LocalDate today) {
            return shared || !today.isBefore(officeFrom);
        }
    }

    /**
     * That somebody looked at a school's figures.
     *
     * @param round title
     */
    public record Look(Role viewer, Instant at, String round) {}

    /** A page of who has looked at what the school released, newest first. */
    public Listing<Look> looks(String school, @Nullable String pageToken, int limit) {
        var page = Listing.of(View.ofSchool(school, PageToken.key(pageToken), limit), limit, View::listKey);
        var titles =
                Release.titles(page.data().stream().map(view -> view.release).collect(toUnmodifiableSet()));
        return page.map(view -> new Look(view.viewer, view.viewedAt, titles.getOrDefault(view.release, "")));
    }

    /** How often the office has looked at what the school released. */
    public long looksOfOffice(String school) {
        return View.count(school, Role.OFFICE);
    }

    /** From when the office sees the school's release; empty until there is one. Shows no figure, so nothing is logged. */
    public Optional<Shown> shown(SchoolAssessment assessment) {
        return find(assessment)
                .map(release ->
                        new Shown(release.officeFrom, Sharing.of(release).isPresent()));
    }

    /**
     * Lets the office see the school's release now; once more does nothing. The last school of a pool lets it see the pool's
     * too, so the round is held: two last ones would not see each other. Since when, and empty until there is a release.
     */
    public Optional<Instant> share(SchoolAssessment assessment) {
        var round = assessment.round();
        Round.held(round.id(), round.owner());
        return find(assessment).flatMap(release -> {
            share(release);
            poolOf(assessment).filter(Sharing::isSharedByAll).ifPresent(this::share);
            return Sharing.of(release);
        });
    }

    private void share(Release release) {
        Sharing.share(release).ifPresent(at -> outbox.add(release.unit, release.round.toString(), release.shared(at)));
    }

    private void look(Release release, String school) {
        var staff = staffRole(school);
        if (staff.isEmpty()) {
            mustBeForOffice(release, SchoolDays.today());
        }
        View.log(release, school, staff.orElse(Role.OFFICE));
    }

    private Optional<Role> staffRole(String school) {
        return caller.grants().stream()
                .filter(grant -> grant.place().equals(school))
                .map(Grant::role)
                .filter(Role::isAtSchool)
                .findFirst();
    }

    private static void mustBeForOffice(Release release, LocalDate today) {
        if (!isForOffice(release, today)) {
            throw new NotSharedYet(release.officeFrom);
        }
    }

    private static boolean isForOffice(Release release, LocalDate today) {
        return !today.isBefore(release.officeFrom) || Sharing.of(release).isPresent();
    }

    /** A pool belongs to several schools: the office sees it when all of their principals have shared, or on its day. */
    private Optional<Release> pool(SchoolAssessment assessment) {
        var isStaff = staffRole(assessment.school()).isPresent();
        return poolOf(assessment).filter(pool -> isStaff || isForOffice(pool, SchoolDays.today()));
    }

    private static Optional<Release> poolOf(SchoolAssessment assessment) {
        return assessment
                .pool()
                .map(SmallSchools::unit)
                .flatMap(unit -> Release.find(assessment.round().id(), unit));
    }

    static Optional<Release> find(SchoolAssessment assessment) {
        return Release.find(assessment.round().id(), assessment.school());
    }
}
