package no.avsats.reporting.overview;

import java.util.Locale;
import no.avsats.reporting.desk.Words;
import no.avsats.reporting.participation.Participation.Band;
import no.avsats.reporting.participation.Participation.Count;
import no.avsats.reporting.participation.Participation.State;
import no.avsats.reporting.participation.Participation.Wave;
import org.jspecify.annotations.Nullable;

/**
 * A wave in the table of waves.
 *
 * @param width of the bar, with per cent sign
 * @param ambition schools that shall have an adopted plan; null when the owner set none
 * @param adopted schools that have one
 * @param answered null until somebody could answer
 */
record WaveRow(
        String name,
        String width,
        String done,
        String schools,
        @Nullable String ambition,
        String adopted,
        @Nullable Answered answered,
        State state) {

    record Answered(String band, String invited) {

        static @Nullable Answered of(@Nullable Band band, Words words) {
            return band == null || band.invited() == 0
                    ? null
                    : new Answered(words.band(band), words.number(band.invited()));
        }
    }

    /** A school in the table of participation. */
    record SchoolRow(String name, String wave, @Nullable Answered answered, State state) {

        static SchoolRow of(Count count, String wave, Words words) {
            return new SchoolRow(count.name(), wave, Answered.of(count.answered(), words), count.state());
        }
    }

    static WaveRow of(Wave wave, int adopted, Words words) {
        return new WaveRow(
                wave.name(),
                String.format(Locale.ROOT, "%.1f%%", 100.0 * wave.done() / wave.schools()),
                words.number(wave.done()),
                words.number(wave.schools()),
                wave.ambition() == null ? null : words.number(wave.ambition()),
                words.number(adopted),
                wave.state() == State.PLANNED ? null : Answered.of(wave.answered(), words),
                wave.state());
    }
}
