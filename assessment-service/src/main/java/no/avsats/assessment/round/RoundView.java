package no.avsats.assessment.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.plan.AdoptedPlan;
import no.avsats.assessment.round.RoundDetails.Standing;
import no.avsats.assessment.round.RoundDetails.WaveDetails;
import org.jspecify.annotations.Nullable;

/**
 * A round as the office sees it: where every school stands, and what may be done about it.
 *
 * @param habits where leaders' habits are shown; null in a round about schools
 */
record RoundView(
        UUID id,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean over,
        List<WaveRow> waves,
        List<PoolRow> pools,
        @Nullable String habits,
        @Nullable String reason,
        @Nullable Pair first,
        List<Pair> second) {

    /** The other round of a before and after. */
    record Pair(UUID id, String title) {
        static Pair of(Round round) {
            return new Pair(round.id(), round.title());
        }
    }

    /**
     * @param ambition schools that shall have an adopted plan; null when the owner set none
     * @param adopted schools that have one
     * @param answered teachers who have, as the sum of their schools' bands; null until somebody could answer
     * @param part per cent of its schools that are done
     */
    record WaveRow(
            int number,
            String name,
            LocalDate opensOn,
            @Nullable Integer ambition,
            long adopted,
            @Nullable Participation answered,
            List<SchoolRow> schools,
            int done,
            int unopened,
            int part) {}

    record SchoolRow(String school, String name, State state) {}

    record PoolRow(String name, String schools) {}

    static RoundView of(Round planned) {
        var round = RoundDetails.of(planned);
        var assessments = SchoolAssessment.ofRound(planned.id());
        var adopted = AdoptedPlan.schoolsThatAdopted(planned.owner(), planned.id(), planned.opensOn());
        var names = Organisation.names(round.waves().stream()
                .flatMap(wave -> wave.schools().stream())
                .map(Standing::school)
                .toList());
        return new RoundView(
                round.id(),
                round.title(),
                round.opensOn(),
                round.closesOn(),
                round.closed(),
                round.waves().stream()
                        .map(wave -> row(wave, names, adopted, answered(assessments, wave.number())))
                        .toList(),
                round.pools().stream().map(pool -> row(pool, names)).toList(),
                planned.isAboutHabits() ? planned.habitsPath() : null,
                round.reason(),
                planned.first().map(Pair::of).orElse(null),
                Round.following(planned.id()).stream().map(Pair::of).toList());
    }

    /** Schools that are not open yet are not invited yet either. */
    private static @Nullable Participation answered(List<SchoolAssessment> assessments, int wave) {
        var counted = assessments.stream()
                .filter(each -> each.wave() == wave && !each.isPlanned())
                .map(each -> each.participation(each.ballotRole()))
                .toList();
        return counted.stream().reduce(Participation::plus).orElse(null);
    }

    private static WaveRow row(
            WaveDetails wave, Map<String, String> names, Set<String> adopted, @Nullable Participation answered) {
        var schools = wave.schools().stream()
                .map(each ->
                        new SchoolRow(each.school(), names.getOrDefault(each.school(), each.school()), each.state()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        var done = count(schools, State.RELEASED);
        return new WaveRow(
                wave.number(),
                wave.name(),
                wave.opensOn(),
                wave.ambition(),
                schools.stream()
                        .filter(school -> adopted.contains(school.school()))
                        .count(),
                answered,
                schools,
                done,
                count(schools, State.PLANNED),
                schools.isEmpty() ? 0 : 100 * done / schools.size());
    }

    private static PoolRow row(SmallSchools pool, Map<String, String> names) {
        return new PoolRow(
                pool.name(),
                pool.schools().stream()
                        .map(school -> names.getOrDefault(school, school))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static int count(List<SchoolRow> schools, State state) {
        return (int) schools.stream().filter(school -> school.state() == state).count();
    }

    public int done() {
        return waves.stream().mapToInt(WaveRow::done).sum();
    }

    public int all() {
        return waves.stream().mapToInt(wave -> wave.schools().size()).sum();
    }
}
