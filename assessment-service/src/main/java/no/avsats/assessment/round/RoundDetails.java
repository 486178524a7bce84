package no.avsats.assessment.round;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * A round as its owner sees it.
 *
 * @param framework framework and version
 * @param pupilYears school years whose pupils are asked too
 * @param k fewest answers that are shown
 * @param shareAfter school days after a release until the office sees it at the latest
 * @param follows the earlier round that it asks again as survey 2; null for most
 * @param reason why it asks more of teachers than usual; null for most
 * @param closed true when every school is released
 */
public record RoundDetails(
        UUID id,
        String owner,
        String title,
        String framework,
        Form form,
        List<Respondent> roles,
        List<Integer> pupilYears,
        LocalDate opensOn,
        LocalDate closesOn,
        int k,
        int shareAfter,
        boolean closed,
        List<WaveDetails> waves,
        List<SmallSchools> pools,
        @Nullable UUID follows,
        @Nullable String reason) {

    /**
     * @param ambition schools that shall have an adopted plan; null when the owner set none
     * @param schools by identifier
     */
    public record WaveDetails(
            int number,
            String name,
            LocalDate opensOn,
            @Nullable Integer ambition,
            List<Standing> schools) {}

    public record Standing(String school, State state) {}

    public static RoundDetails of(Round round) {
        var byWave = SchoolAssessment.ofRound(round.id).stream().collect(groupingBy(SchoolAssessment::wave));
        var waves = round.waves.stream()
                .map(wave -> wave(round, wave, byWave.getOrDefault(wave.number(), List.of())))
                .toList();
        return new RoundDetails(
                round.id,
                round.owner,
                round.title,
                round.framework,
                round.form,
                round.roles,
                round.pupilYears,
                round.opensOn,
                round.closesOn,
                round.k,
                round.shareAfter,
                round.closed,
                waves,
                round.pools,
                round.follows,
                round.reason);
    }

    private static WaveDetails wave(Round round, Wave wave, List<SchoolAssessment> schools) {
        return new WaveDetails(
                wave.number(),
                wave.name(),
                wave.opensOn(round.opensOn),
                wave.ambition(),
                schools.stream()
                        .map(each -> new Standing(each.school, each.state))
                        .toList());
    }
}
