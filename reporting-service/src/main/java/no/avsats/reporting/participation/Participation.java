package no.avsats.reporting.participation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.avsats.assessment.events.ParticipationCounted;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.round.Selection;
import no.avsats.reporting.round.Selection.School;
import org.jspecify.annotations.Nullable;

/**
 * How many have answered, in bands.
 *
 * @param waves in order
 * @param schools by wave and name
 */
public record Participation(List<Wave> waves, List<Count> schools) {

    /** Where a wave or school stands. */
    public enum State {
        PLANNED,
        OPEN,
        DONE
    }

    /**
     * The schools of a wave together.
     *
     * @param ambition schools of the whole wave that shall have an adopted plan; null when the owner set none
     * @param schools how many are selected
     * @param done how many of them are closed
     */
    public record Wave(
            int wave, String name, @Nullable Integer ambition, int schools, int done, State state, Band answered) {}

    /** @param answered null until the school has counted once */
    public record Count(
            String school,
            String name,
            int wave,
            State state,
            @Nullable Band answered) {}

    /**
     * A number that is never told exactly.
     *
     * @param from at least so many
     * @param to at most so many
     * @param invited out of so many
     */
    public record Band(int from, int to, int invited) {

        static final Band NONE = new Band(0, 0, 0);

        Band plus(Band other) {
            return new Band(from + other.from, to + other.to, invited + other.invited);
        }
    }

    public static void take(ParticipationCounted counted) {
        Counted.take(counted);
    }

    public static Participation of(Selection selection) {
        Map<String, Counted> counted =
                Counted.of(selection.owner(), selection.round().round(), selection.role()).stream()
                        .collect(Collectors.toMap(one -> one.key.school(), Function.identity()));
        var counts = selection.schools().stream()
                .map(school -> count(school, counted.get(school.id())))
                .toList();
        return new Participation(
                selection.waves().stream().map(wave -> wave(wave, counts)).toList(), counts);
    }

    /** How many schools are closed. */
    public int done() {
        return waves.stream().mapToInt(Wave::done).sum();
    }

    public Band answered() {
        return sum(schools);
    }

    private static Count count(School school, @Nullable Counted counted) {
        if (counted == null) {
            return new Count(school.id(), school.name(), school.wave(), State.PLANNED, null);
        }
        var state =
                switch (counted.state) {
                    case PLANNED -> State.PLANNED;
                    case OPEN -> State.OPEN;
                    case CLOSED, RELEASED -> State.DONE;
                };
        var band = new Band(counted.atLeast, counted.atMost, counted.invited);
        return new Count(school.id(), school.name(), school.wave(), state, band);
    }

    private static Wave wave(Round.Wave wave, List<Count> all) {
        var counts = all.stream().filter(one -> one.wave() == wave.number()).toList();
        var done =
                (int) counts.stream().filter(one -> one.state() == State.DONE).count();
        return new Wave(
                wave.number(), wave.name(), wave.ambition(), counts.size(), done, state(counts, done), sum(counts));
    }

    private static State state(List<Count> counts, int done) {
        if (done == counts.size()) {
            return State.DONE;
        }
        return counts.stream().allMatch(one -> one.state() == State.PLANNED) ? State.PLANNED : State.OPEN;
    }

    private static Band sum(List<Count> counts) {
        return counts.stream()
                .map(one -> one.answered() == null ? Band.NONE : one.answered())
                .reduce(Band.NONE, Band::plus);
    }
}
