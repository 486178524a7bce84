package no.avsats.assessment.round;

import java.time.LocalDate;
import java.util.UUID;

/** A round in a list. */
record RoundRow(UUID id, String title, LocalDate opensOn, LocalDate closesOn, int schools, Phase phase) {

    enum Phase {
        PLANNED,
        GOING,
        DONE
    }

    static RoundRow of(Round round) {
        return new RoundRow(
                round.id(),
                round.title(),
                round.opensOn(),
                round.closesOn(),
                round.waves().stream().mapToInt(wave -> wave.schools().size()).sum(),
                phase(round));
    }

    private static Phase phase(Round round) {
        if (round.isClosed()) {
            return Phase.DONE;
        }
        return SchoolDays.today().isBefore(round.opensOn()) ? Phase.PLANNED : Phase.GOING;
    }
}
