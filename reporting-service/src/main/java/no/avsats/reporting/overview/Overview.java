package no.avsats.reporting.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.avsats.reporting.desk.Desk.Option;
import no.avsats.reporting.desk.Words;
import no.avsats.reporting.overview.WaveRow.SchoolRow;
import no.avsats.reporting.participation.Participation;
import no.avsats.reporting.progress.WaveAdoption;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.round.Selection;
import no.avsats.reporting.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The whole dashboard, ready to print.
 *
 * @param opens first day for answers, while that is to come
 * @param waves the table of waves
 * @param schools participation of each school
 * @param figures which figure the map shows, and the way to the other one
 */
record Overview(
        Round round,
        Finding finding,
        Filters filters,
        @Nullable String opens,
        List<WaveRow> waves,
        List<SchoolRow> schools,
        HeatMap map,
        Figures figures) {

    /**
     * The form above the figures.
     *
     * @param districts empty when there is nothing to choose
     */
    record Filters(List<Option> rounds, List<Option> districts, String district, String role, String figure) {

        /** Where the same figures lie as a file. */
        public String query() {
            return "?role=" + role + (district.isEmpty() ? "" : "&district=" + district);
        }
    }

    /** @param level whether the map shows the level, else the share */
    record Figures(boolean level, String shareHref, String levelHref) {}

    /** @param opens whether the reader may open a school's result */
    static Overview of(
            Selection selection,
            Participation participation,
            WaveAdoption adoption,
            Standing standing,
            Filters filters,
            Words words,
            LocalDate today,
            boolean opens) {
        var round = selection.round();
        Map<Integer, String> waves =
                round.waves().stream().collect(Collectors.toMap(Round.Wave::number, Round.Wave::name));
        return new Overview(
                round,
                Finding.of(round, participation, words, today),
                filters,
                round.opensOn().isAfter(today) ? words.day(round.opensOn(), today) : null,
                participation.waves().stream()
                        .map(wave -> WaveRow.of(wave, adoption.in(wave.wave()), words))
                        .toList(),
                participation.schools().stream()
                        .map(school -> SchoolRow.of(school, waves.getOrDefault(school.wave(), ""), words))
                        .toList(),
                HeatMap.of(selection, standing, words, today, opens),
                figures(round, filters));
    }

    public boolean isIncomplete() {
        return round.state() == Round.State.INCOMPLETE;
    }

    public boolean isAmbitious() {
        return waves.stream().anyMatch(wave -> wave.ambition() != null);
    }

    /** Of the map, with the column of names. */
    public int columns() {
        return map.areas().size() + 1;
    }

    private static Figures figures(Round round, Filters filters) {
        var href = filters.query() + "&round=" + round.round() + "&figure=";
        return new Figures(filters.figure().equals("level"), href + "share", href + "level");
    }
}
