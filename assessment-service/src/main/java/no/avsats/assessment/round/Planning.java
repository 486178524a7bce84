package no.avsats.assessment.round;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.directory.Organisation.School;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.UnknownFramework;
import no.avsats.assessment.plan.AdoptedPlan;
import no.avsats.assessment.spacing.RoundsClash;
import no.avsats.assessment.spacing.Spacing;
import no.avsats.outbox.Outbox;
import no.avsats.problem.KeyReused;
import no.avsats.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Plans, changes and opens rounds, and tells the others. Runs in the caller's transaction; pages and JSON call the same
 * methods.
 */
@ApplicationScoped
public class Planning {

    private final Frameworks frameworks;
    private final Askings askings;
    private final Outbox outbox;
    private final Event<AssessmentOpened> opening;

    Planning(Frameworks frameworks, Askings askings, Outbox outbox, Event<AssessmentOpened> opening) {
        this.frameworks = frameworks;
        this.askings = askings;
        this.outbox = outbox;
        this.opening = opening;
    }

    /**
     * @param idempotencyKey the same plan under the same key gives the same round
     * @throws UnfitPlan when it breaks rules
     * @throws RoundsClash when another round of the owner is too near
     * @throws KeyReused when the key came with another plan
     */
    public Round plan(String owner, RoundPlan plan, @Nullable String idempotencyKey) {
        var digest = digest(plan);
        return Optional.ofNullable(idempotencyKey)
                .flatMap(key -> Round.planned(owner, key))
                .map(before -> before.samePlan(digest))
                .orElseGet(() -> planAnew(owner, plan, digest, idempotencyKey));
    }

    /**
     * @throws UnfitPlan when the last day would come earlier
     * @throws RoundsClash when a later round is too near to the new last day
     */
    public void change(Round round, RoundChange change) {
        if (change.closesOn() != null && change.closesOn().isAfter(round.closesOn)) {
            oneByOne(round.owner);
            var moved = askings.of(round, change.closesOn(), "/closesOn");
            Spacing.require(moved, askings.others(round.owner, round.id));
        }
        round.change(change, SchoolDays.today());
        announce(round, frameworks.get(round.framework));
    }

    /**
     * Opens the schools of a wave that are not open yet. The round must be held.
     *
     * @throws RoundsClash when it opens before its day, and another round is too near then
     */
    public void open(Round round, Wave wave) {
        var today = SchoolDays.today();
        mayOpen(round, wave, today);
        var framework = frameworks.get(round.framework);
        var planned = SchoolAssessment.ofWave(round.id, wave.number()).stream()
                .map(SchoolAssessment::held)
                .filter(SchoolAssessment::isPlanned)
                .toList();
        var opened = planned.stream()
                .flatMap(each -> each
                        .open(
                                today,
                                role -> Organisation.headcount(each.school, role.role()),
                                about(round, each.school, framework))
                        .stream())
                .toList();
        if (!planned.isEmpty()) {
            announce(round, framework);
        }
        planned.forEach(each -> opening.fire(new AssessmentOpened(each)));
        opened.forEach(counted -> outbox.add(counted.school(), round.id.toString(), counted));
    }

    /** On its day it may: that was seen to when it was planned. */
    private void mayOpen(Round round, Wave wave, LocalDate today) {
        var early = SchoolAssessment.ofWave(round.id, wave.number()).stream()
                .filter(each -> each.isPlanned() && today.isBefore(each.opensOn()))
                .map(SchoolAssessment::school)
                .collect(toUnmodifiableSet());
        if (early.isEmpty()) {
            return;
        }
        oneByOne(round.owner);
        var wanted = askings.of(round, round.closesOn, "").stream()
                .filter(each -> early.contains(each.school()))
                .map(each -> each.from(today))
                .toList();
        Spacing.require(wanted, askings.others(round.owner, round.id));
    }

    /** Two plans that are made at the same moment would not see each other. */
    private static void oneByOne(String owner) {
        Turn.take(Round.getEntityManager(), "calendar of " + owner);
    }

    private Round planAnew(String owner, RoundPlan plan, String digest, @Nullable String idempotencyKey) {
        var today = SchoolDays.today();
        var framework = framework(owner, plan.framework());
        var schools =
                Organisation.schoolsOf(owner, today).stream().map(School::id).collect(toUnmodifiableSet());
        PlanCheck.require(plan, schools, today);
        pupils(framework, plan);
        habits(owner, framework, plan);
        follow(owner, plan);
        oneByOne(owner);
        Spacing.require(askings.of(plan), askings.all(owner));
        justify(owner, plan, framework);
        var round = Round.plan(owner, plan, digest, idempotencyKey);
        round.persist();
        var codes = ShortCode.free(round.schools().size());
        for (var wave : round.waves) {
            for (var school : wave.schools()) {
                SchoolAssessment.plan(round, wave, school, plan.answering(school), codes.next())
                        .persist();
            }
        }
        announce(round, framework);
        return round;
    }

    /** A pulse asks about areas in which the school has measures under way; about all where it has none that the form asks. */
    private static List<String> about(Round round, String school, Framework framework) {
        if (round.form != Form.PULSE) {
            return List.of();
        }
        var active = AdoptedPlan.activeAreas(school, SchoolDays.today());
        return framework.areas().stream()
                .map(Area::id)
                .filter(active::contains)
                .filter(area -> round.roles.stream().allMatch(role -> round.indicators(framework, role).stream()
                        .anyMatch(each -> framework.areaOf(each.id()).id().equals(area))))
                .toList();
    }

    /** Survey 2 asks the same of the same schools, or nothing could be compared. */
    private static void follow(String owner, RoundPlan plan) {
        if (plan.follows() == null) {
            return;
        }
        var comparable = Round.of(plan.follows(), owner)
                .filter(first -> first.framework.equals(plan.framework()) && first.form == plan.form())
                .filter(first -> Set.copyOf(first.roles).equals(Set.copyOf(plan.roles())))
                .filter(first -> first.schools().containsAll(plan.schools()))
                .filter(first -> !first.isAboutHabits() || (first.closed && first.follows == null));
        if (comparable.isEmpty()) {
            var detail = "Survey 2 has the framework, form and roles of survey 1, and no school that was not in it.";
            throw new UnfitPlan(List.of(new FieldError("/follows", "NOT_COMPARABLE", detail)));
        }
    }

    /** A framework says which years understand its statements. */
    private static void pupils(Framework framework, RoundPlan plan) {
        var years = Stream.ofNullable(framework.pupils())
                .flatMap(asked -> asked.years().stream())
                .toList();
        if (!years.containsAll(plan.yearsAsked())) {
            throw new UnfitPlan(List.of(new FieldError(
                    "/pupilYears", "NOT_ASKED", "The framework asks pupils of the years " + years + ".")));
        }
    }

    /** One survey of habits at a time: survey 2 comes when survey 1 is over. */
    private static void habits(String owner, Framework framework, RoundPlan plan) {
        if (plan.form() != Form.HABITS) {
            return;
        }
        if (framework.habits() == null) {
            throw new UnfitPlan(
                    List.of(new FieldError("/framework", "NO_HABITS", "The framework does not ask about habits.")));
        }
        Turn.take(Round.getEntityManager(), "habits of " + owner);
        if (Round.isAskingHabits(owner)) {
            throw new UnfitPlan(
                    List.of(new FieldError("/form", "UNDER_WAY", "Another round about habits is not over.")));
        }
    }

    /** Who asks more of teachers than usual tells them why. */
    private void justify(String owner, RoundPlan plan, Framework framework) {
        var others = Round.ofOwner(owner).stream()
                .map(round -> Burden.of(round, frameworks.get(round.framework)))
                .toList();
        var silent = plan.reason() == null || plan.reason().isBlank();
        if (silent && Burden.of(plan, framework).isAboveUsual(others)) {
            var detail = "The full form every second school year and %d minutes a teacher and school year are usual."
                    .formatted(Burden.MOST_MINUTES);
            throw new UnfitPlan(List.of(new FieldError("/reason", "ABOVE_USUAL", detail)));
        }
    }

    /** Others follow schools, not their leaders' habits. */
    private void announce(Round round, Framework framework) {
        var announced = round.announce(framework, KeyFingerprint.tell(round.id));
        if (!round.isAboutHabits()) {
            outbox.add(round.owner, round.id.toString(), announced);
        }
    }

    /** For the calendar: tells the others which keys were made since. Does nothing for a round that is over. */
    void tellKeys(UUID round, String owner) {
        Round.held(round, owner)
                .filter(held -> !held.closed)
                .ifPresent(held -> announce(held, frameworks.get(held.framework)));
    }

    private Framework framework(String owner, String key) {
        try {
            return frameworks.visible(owner, key);
        } catch (UnknownFramework unknown) {
            throw new UnfitPlan(
                    List.of(new FieldError("/framework", "UNKNOWN_FRAMEWORK", "There is no such framework.")));
        }
    }

    private static String digest(RoundPlan plan) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(plan.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For the calendar: opens a due wave by its number. */
    void open(UUID round, String owner, int number) {
        Round.held(round, owner).ifPresent(held -> held.wave(number).ifPresent(wave -> open(held, wave)));
    }
}
