package no.avsats.reporting.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.avsats.reporting.dataset.Dataset;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.round.Selection;
import org.jspecify.annotations.Nullable;

/**
 * How many schools of each wave have adopted an action plan since the round opened, or from its result.
 *
 * @param title of the round, as the owner wrote it
 * @param waves in order
 */
public record WaveAdoption(UUID round, String title, List<Wave> waves) {

    private static final List<String> COLUMNS = List.of("round", "wave", "name", "schools", "ambition", "adopted");

    /**
     * A wave.
     *
     * @param schools how many are selected
     * @param ambition schools of the whole wave that shall have an adopted plan; null when the owner set none
     * @param adopted how many of the selected ones have
     */
    public record Wave(
            int wave, String name, int schools, @Nullable Integer ambition, int adopted) {}

    public static WaveAdoption of(Selection selection) {
        var round = selection.round();
        var adopted = Set.copyOf(StoredPlan.schoolsThatAdopted(selection.owner(), round.round(), round.opensOn()));
        return new WaveAdoption(
                round.round(),
                round.title(),
                selection.waves().stream()
                        .map(wave -> wave(wave, selection.in(wave), adopted))
                        .toList());
    }

    /** How many schools of the wave have; 0 for one that is not selected. */
    public int in(int wave) {
        return waves.stream()
                .filter(one -> one.wave == wave)
                .mapToInt(Wave::adopted)
                .sum();
    }

    Dataset dataset() {
        List<List<@Nullable Object>> rows = waves.stream()
                .map(wave -> Arrays.<@Nullable Object>asList(
                        round, wave.wave, wave.name, wave.schools, wave.ambition, wave.adopted))
                .toList();
        return new Dataset("waves-" + round, this, COLUMNS, rows);
    }

    private static Wave wave(Round.Wave wave, List<Selection.School> schools, Set<String> adopted) {
        var have =
                schools.stream().filter(school -> adopted.contains(school.id())).count();
        return new Wave(wave.number(), wave.name(), schools.size(), wave.ambition(), (int) have);
    }
}
