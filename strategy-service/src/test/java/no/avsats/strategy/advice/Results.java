package no.avsats.strategy.advice;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.assessment.events.AssessmentEvent;
import no.avsats.assessment.events.AssessmentReleased;
import no.avsats.assessment.events.AssessmentReleased.Advice;
import no.avsats.assessment.events.RoundAnnounced;
import no.avsats.inbox.Envelope;

/** Lets schools have results, as if assessment had told of them. */
public final class Results {

    private Results() {}

    /** A round with two areas, announced. */
    public static UUID round(String owner, String... schools) {
        var round = UUID.randomUUID();
        var areas = List.of(
                new RoundAnnounced.Area("content", Map.of("nb", "Digitalt innhold", "en", "Digital content")),
                new RoundAnnounced.Area("competence", Map.of("nb", "Digital kompetanse", "en", "Digital competence")));
        var today = LocalDate.now();
        take(new RoundAnnounced(
                round,
                owner,
                1,
                "Våren",
                "five-areas/1",
                areas,
                List.of("teacher"),
                today,
                today.plusDays(14),
                List.of(new RoundAnnounced.Wave(1, "Alle", null, List.of(schools))),
                List.of(
                        new RoundAnnounced.Indicator("selection", "content", Map.of("nb", "Valg av læremidler")),
                        new RoundAnnounced.Indicator("purpose", "competence", Map.of("nb", "Valg av arbeidsmåte"))),
                null));
        return round;
    }

    /** Two proposals of an hour and a half for teachers: {@code content-2} and {@code competence-1}. */
    public static void release(UUID round, String owner, String school) {
        take(new AssessmentReleased(
                UUID.randomUUID(),
                round,
                owner,
                school,
                1,
                null,
                List.of(school),
                Instant.now(),
                LocalDate.now(),
                List.of(),
                List.of(
                        advice("content-2", "content", 2, "Vis et opplegg i teamtid"),
                        advice("competence-1", "competence", 1, "Øv sammen to ganger"))));
    }

    private static Advice advice(String measure, String area, int level, String title) {
        return new Advice(
                measure,
                "teacher",
                area,
                level,
                Map.of("nb", title, "en", title + " (en)"),
                Map.of("nb", "De fleste står på nivå " + level + ".", "en", "Most are at level " + level + "."),
                Map.of("nb", "Sett av en halvtime tre ganger."),
                Map.of("nb", "Det har virket når alle har prøvd."),
                90);
    }

    private static void take(AssessmentEvent event) {
        var feed = Arc.container().instance(AssessmentFeed.class).get();
        var envelope = new Envelope("1", "/assessment", event.getClass().getName(), null, Instant.now());
        QuarkusTransaction.requiringNew().run(() -> feed.on(event, envelope));
    }
}
