package no.avsats.reporting.round;

import io.quarkus.logging.Log;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.events.RoundAnnounced;
import no.avsats.assessment.events.RoundClosed;
import org.jspecify.annotations.Nullable;

/**
 * A round as its owner announced it last.
 *
 * @param round identity of the round
 * @param title as the owner wrote it
 * @param framework framework and version
 * @param areas in the order of the framework
 * @param roles who answers
 * @param opensOn first day for answers
 * @param closesOn last day for answers
 * @param waves in order; every school is in exactly one
 * @param state how far the figures can be trusted to be all
 */
public record Round(
        UUID round,
        String title,
        String framework,
        List<Area> areas,
        List<String> roles,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Wave> waves,
        State state) {

    /** Whether all figures of a round are here. */
    public enum State {
        /** Not closed: figures so far. */
        SO_FAR,
        /** Closed, and every release that was counted is here. */
        COMPLETE,
        /** Closed, but the releases here are not those that were counted. */
        INCOMPLETE
    }

    /** @param name per language tag; {@code nb} is always there */
    public record Area(String id, Map<String, String> name) {

        /** In bokmål where the language is missing. */
        public String in(String language) {
            return name.getOrDefault(language, name.getOrDefault("nb", id));
        }
    }

    /** @param ambition schools that shall have an adopted plan; null when the owner set none */
    public record Wave(int number, String name, @Nullable Integer ambition, List<String> schools) {}

    /** Empty for a round of another owner, as for one that is not. */
    public static Optional<Round> of(String owner, UUID round) {
        return StoredRound.of(round, owner).map(Round::of);
    }

    /**
     * Newest first.
     *
     * @param after the last round of the page before; null for the first page
     */
    public static List<Round> of(String owner, @Nullable UUID after, int most) {
        return StoredRound.of(owner, after, most).stream().map(Round::of).toList();
    }

    public static void take(RoundAnnounced announced) {
        var stored = StoredRound.of(announced.round()).orElseGet(StoredRound::new);
        var isNew = stored.version == 0;
        stored.announce(announced);
        if (isNew) {
            stored.state = State.SO_FAR;
            stored.persist();
        }
    }

    public static void take(RoundClosed closed) {
        StoredRound.of(closed.round())
                .orElseThrow(() -> new UnknownRound(closed.round()))
                .close(closed);
    }

    /** Holds a closed round to what its closing counted; raises an alarm, or settles it. */
    public static void check(UUID round, List<UUID> releases) {
        StoredRound.of(round).filter(StoredRound::isClosed).ifPresent(closed -> check(closed, releases));
    }

    private static void check(StoredRound closed, List<UUID> releases) {
        if (closed.isMadeOf(releases)) {
            closed.state = State.COMPLETE;
            RoundAlarm.settle(closed.round);
            return;
        }
        if (closed.state != State.INCOMPLETE) {
            closed.state = State.INCOMPLETE;
            var expected = closed.expectedReleases == null ? 0 : closed.expectedReleases;
            RoundAlarm.raise(closed.round, expected, releases.size());
            Log.errorf(
                    "Round %s closed with %d releases, but %d are here or they are others",
                    closed.round, expected, releases.size());
        }
    }

    private static Round of(StoredRound stored) {
        return new Round(
                stored.round,
                stored.title,
                stored.framework,
                stored.areas.stream()
                        .map(area -> new Area(area.id(), area.name()))
                        .toList(),
                stored.roles,
                stored.opensOn,
                stored.closesOn,
                stored.waves.stream()
                        .map(wave -> new Wave(wave.number(), wave.name(), wave.ambition(), wave.schools()))
                        .toList(),
                stored.state);
    }
}
