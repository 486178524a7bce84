package no.avsats.reporting.participation;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.reporting.dataset.Dataset;
import no.avsats.reporting.participation.Participation.Band;
import no.avsats.reporting.participation.Participation.Count;
import no.avsats.reporting.participation.Participation.Wave;
import no.avsats.reporting.round.Selection;
import org.jspecify.annotations.Nullable;

/**
 * How many have answered in a round.
 *
 * @param title of the round, as the owner wrote it
 * @param role who answers
 * @param waves the schools of a wave together
 * @param schools each school
 */
public record ParticipationDocument(UUID round, String title, String role, List<Wave> waves, List<Count> schools) {

    private static final List<String> COLUMNS = List.of(
            "round",
            "role",
            "row",
            "wave",
            "school",
            "name",
            "state",
            "answeredFrom",
            "answeredTo",
            "invited",
            "schools",
            "done",
            "ambition");

    /** A row of the CSV is a wave or a school; the column {@code row} says which. */
    public static Dataset dataset(Selection selection, Participation participation) {
        var round = selection.round();
        var document = new ParticipationDocument(
                round.round(), round.title(), selection.role(), participation.waves(), participation.schools());
        var rows = Stream.concat(
                        document.waves.stream().map(document::row),
                        document.schools.stream().map(document::row))
                .toList();
        return new Dataset("participation-" + round.round(), document, COLUMNS, rows);
    }

    private List<@Nullable Object> row(Wave wave) {
        var band = wave.answered();
        return Arrays.asList(
                round,
                role,
                "wave",
                wave.wave(),
                null,
                wave.name(),
                wave.state(),
                band.from(),
                band.to(),
                band.invited(),
                wave.schools(),
                wave.done(),
                wave.ambition());
    }

    private List<@Nullable Object> row(Count school) {
        Band band = school.answered();
        return Arrays.asList(
                round,
                role,
                "school",
                school.wave(),
                school.school(),
                school.name(),
                school.state(),
                band == null ? null : band.from(),
                band == null ? null : band.to(),
                band == null ? null : band.invited(),
                null,
                null,
                null);
    }
}
