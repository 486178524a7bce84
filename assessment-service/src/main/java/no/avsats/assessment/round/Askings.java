package no.avsats.assessment.round;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.RoundPlan.PlannedWave;
import no.avsats.assessment.spacing.Asking;

/**
 * What schools are asked, round by round, as the rule of rounds over time reads it. The leaders' statement carries their names
 * and is not in it.
 */
@ApplicationScoped
class Askings {

    /** A plan has none yet. */
    private static final UUID PLANNED = new UUID(0, 0);

    private final Frameworks frameworks;

    Askings(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    List<Asking> of(RoundPlan plan) {
        return IntStream.range(0, plan.waves().size())
                .boxed()
                .flatMap(wave -> of(plan, plan.waves().get(wave), "/waves/" + wave))
                .toList();
    }

    private Stream<Asking> of(RoundPlan plan, PlannedWave wave, String pointer) {
        return IntStream.range(0, wave.schools().size())
                .mapToObj(place -> new Asking(
                        pointer + "/schools/" + place,
                        PLANNED,
                        plan.title(),
                        wave.schools().get(place),
                        questions(plan, wave.schools().get(place)),
                        opensOn(plan, wave),
                        plan.closesOn(),
                        schoolYear(opensOn(plan, wave), SchoolDays.today()),
                        together(plan, wave.schools().get(place))));
    }

    private static LocalDate opensOn(RoundPlan plan, PlannedWave wave) {
        return wave.opensOn() == null ? plan.opensOn() : wave.opensOn();
    }

    /** Nobody answers before there is a plan: a first day in the past makes it no older. */
    private static int schoolYear(LocalDate opensOn, LocalDate planned) {
        return SchoolDays.schoolYear(opensOn.isBefore(planned) ? planned : opensOn);
    }

    private Set<String> questions(RoundPlan plan, String school) {
        var framework = frameworks.get(plan.framework());
        var teachers = plan.roles().contains(Respondent.TEACHER);
        var pupils = !plan.yearsAsked().isEmpty() && !Organisation.isPreschool(school);
        var indicators = teachers ? framework.indicators(plan.form(), Respondent.TEACHER) : List.<Indicator>of();
        return plan.form() == Form.HABITS ? habits(framework) : questions(framework, indicators, teachers, pupils);
    }

    /** They are asked all together, and told only together. */
    private Set<String> habits(Framework framework) {
        return Set.of("leader " + frameworks.root(framework) + " habits");
    }

    private static Set<String> together(RoundPlan plan, String school) {
        if (!plan.roles().contains(Respondent.TEACHER)) {
            return Set.of();
        }
        return plan.pooled().stream()
                .map(pool -> Set.copyOf(pool.schools()))
                .filter(schools -> schools.contains(school))
                .findFirst()
                .orElse(Set.of(school));
    }

    /** Of every round of the owner but one. */
    List<Asking> others(String owner, UUID except) {
        return Round.ofOwner(owner).stream()
                .filter(round -> !round.id().equals(except))
                .flatMap(round -> of(round, round.closesOn(), "").stream())
                .toList();
    }

    /** Of every round of the owner. */
    List<Asking> all(String owner) {
        return others(owner, PLANNED);
    }

    /**
     * @param last day for answers at schools that are not released
     * @param pointer as {@link Asking} has it
     */
    List<Asking> of(Round round, LocalDate last, String pointer) {
        var assessments = SchoolAssessment.ofRound(round.id());
        var released = assessments.stream().collect(Collectors.toMap(SchoolAssessment::school, each -> each.closedOn()
                .orElse(last.isBefore(SchoolDays.today()) ? SchoolDays.today() : last)));
        var framework = frameworks.get(round.framework());
        return assessments.stream()
                .map(each -> of(each, framework, released, pointer))
                .toList();
    }

    /** @param released day of each school of the round */
    private Asking of(
            SchoolAssessment assessment, Framework framework, Map<String, LocalDate> released, String pointer) {
        var round = assessment.round();
        var teachers = round.asks(Respondent.TEACHER);
        var shown = assessment.pool().map(pool -> Set.copyOf(pool.schools())).orElse(Set.of(assessment.school()));
        return new Asking(
                pointer,
                round.id(),
                round.title(),
                assessment.school(),
                round.isAboutHabits()
                        ? habits(framework)
                        : questions(
                                framework,
                                assessment.indicators(framework, Respondent.TEACHER),
                                teachers,
                                assessment.answersBy(Respondent.PUPIL, Answering.CODES)),
                assessment.opensOn(),
                lastOf(round.isAboutHabits() ? released.keySet() : shown, released),
                schoolYear(assessment.opensOn(), SchoolDays.on(round.plannedAt)),
                teachers ? shown : Set.of());
    }

    /** A pool is released with its last school. */
    private static LocalDate lastOf(Collection<String> schools, Map<String, LocalDate> released) {
        return schools.stream().map(released::get).max(LocalDate::compareTo).orElseThrow();
    }

    private Set<String> questions(Framework framework, List<Indicator> indicators, boolean teachers, boolean pupils) {
        var levels = indicators.stream().map(each -> "teacher " + frameworks.matter(framework, each.id()));
        var obstacles = Stream.ofNullable(teachers ? framework.obstacles() : null)
                .map(each -> "teacher " + frameworks.root(framework) + " obstacles");
        var statements = Stream.ofNullable(pupils ? framework.pupils() : null)
                .flatMap(asked -> asked.statements().stream())
                .map(each -> "pupil " + frameworks.matter(framework, each));
        return Stream.of(levels, obstacles, statements)
                .flatMap(Function.identity())
                .collect(toUnmodifiableSet());
    }
}
