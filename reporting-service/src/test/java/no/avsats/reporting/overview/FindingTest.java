package no.avsats.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.avsats.reporting.desk.Words;
import no.avsats.reporting.participation.Participation;
import no.avsats.reporting.participation.Participation.Band;
import no.avsats.reporting.participation.Participation.Count;
import no.avsats.reporting.participation.Participation.State;
import no.avsats.reporting.participation.Participation.Wave;
import no.avsats.reporting.round.Round;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-14")
class FindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void theOnlyWaveThatHasBegunIsNamed() {
        var finding = of(wave(1, 7, 7, State.DONE), wave(2, 60, 0, State.PLANNED));

        assertThat(finding.kind()).isEqualTo(Finding.Kind.DONE);
        assertThat(List.of(finding.some(), finding.all(), finding.wave())).containsExactly("7", "7", "Pulje 1");
    }

    @Test
    void severalWavesAreCountedTogetherAndNamedBelow() {
        var finding = of(wave(1, 7, 7, State.DONE), wave(2, 60, 41, State.OPEN));

        assertThat(List.of(finding.some(), finding.all())).containsExactly("48", "67");
        assertThat(finding.leads())
                .containsExactly(
                        new Finding.Lead("Pulje 1", null, null),
                        new Finding.Lead("Pulje 2", "19", null),
                        new Finding.Lead(null, null, "19.\u00a0juni"));
    }

    @Test
    void untilASchoolIsDoneParticipationIsTheFinding() {
        var finding = of(wave(1, 7, 0, State.OPEN));

        assertThat(finding.kind()).isEqualTo(Finding.Kind.ANSWERED);
        assertThat(List.of(finding.some(), finding.all())).containsExactly("210–214", "248");
    }

    private static Finding of(Wave... waves) {
        var round = new Round(
                UUID.randomUUID(),
                "Våren 2026",
                "five-areas/1",
                List.of(),
                List.of("teacher"),
                TODAY.minusDays(10),
                LocalDate.of(2026, 6, 19),
                List.of(),
                Round.State.SO_FAR);
        var counts = Arrays.stream(waves)
                .map(wave -> new Count("NO:ORGNR:1", "Skole", wave.wave(), wave.state(), wave.answered()))
                .toList();
        return Finding.of(round, new Participation(List.of(waves), counts), new Words(Locale.of("nb")), TODAY);
    }

    private static Wave wave(int number, int schools, int done, State state) {
        return new Wave(number, "Pulje " + number, null, schools, done, state, new Band(210, 214, 248));
    }
}
