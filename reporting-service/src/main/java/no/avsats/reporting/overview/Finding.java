package no.avsats.reporting.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.avsats.reporting.desk.Words;
import no.avsats.reporting.participation.Participation;
import no.avsats.reporting.participation.Participation.State;
import no.avsats.reporting.participation.Participation.Wave;
import no.avsats.reporting.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * What the page says first.
 *
 * @param some the number that counts; a day for {@code OPENS}
 * @param all out of so many
 * @param wave name of the only wave that has begun
 * @param leads what to know besides, in order
 */
record Finding(Kind kind, String some, String all, @Nullable String wave, List<Lead> leads) {

    enum Kind {
        DONE,
        ANSWERED,
        OPENS,
        NONE
    }

    /**
     * One sentence below the heading.
     *
     * @param wave its name; null for the last day
     * @param left schools that remain; null for a finished wave
     * @param closes last day for answers; null for a wave
     */
    record Lead(
            @Nullable String wave,
            @Nullable String left,
            @Nullable String closes) {}

    static Finding of(Round round, Participation participation, Words words, LocalDate today) {
        var begun = participation.waves().stream()
                .filter(wave -> wave.state() != State.PLANNED)
                .toList();
        if (begun.isEmpty()) {
            return round.opensOn().isAfter(today)
                    ? new Finding(Kind.OPENS, words.day(round.opensOn(), today), "", null, List.of())
                    : new Finding(Kind.NONE, "", "", null, leads(round, begun, words, today));
        }
        var leads = leads(round, begun, words, today);
        var done = begun.stream().mapToInt(Wave::done).sum();
        if (done == 0) {
            var answered = participation.answered();
            return new Finding(Kind.ANSWERED, words.band(answered), words.number(answered.invited()), null, leads);
        }
        var all = begun.stream().mapToInt(Wave::schools).sum();
        var wave = begun.size() == 1 ? begun.getFirst().name() : null;
        return new Finding(Kind.DONE, words.number(done), words.number(all), wave, leads);
    }

    private static List<Lead> leads(Round round, List<Wave> begun, Words words, LocalDate today) {
        var waves = begun.stream().filter(wave -> begun.size() > 1).map(wave -> lead(wave, words));
        var closes = round.closesOn().isBefore(today)
                ? Stream.<Lead>empty()
                : Stream.of(new Lead(null, null, words.day(round.closesOn(), today)));
        return Stream.concat(waves, closes).toList();
    }

    private static Lead lead(Wave wave, Words words) {
        var left = wave.schools() - wave.done();
        return new Lead(wave.name(), left == 0 ? null : words.number(left), null);
    }
}
