package no.avsats.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.avsats.assessment.events.AssessmentEvent;
import no.avsats.assessment.events.AssessmentReleased;
import no.avsats.assessment.events.ParticipationCounted;
import no.avsats.assessment.events.ReleaseShared;
import no.avsats.assessment.events.RoundAnnounced;
import no.avsats.assessment.events.RoundClosed;
import no.avsats.inbox.Envelope;
import no.avsats.inbox.Feed;
import no.avsats.reporting.participation.Participation;
import no.avsats.reporting.round.Round;
import no.avsats.reporting.standing.Standing;

/** One feed for all of assessment, so that a closing meets the releases that went before it. */
@ApplicationScoped
class AssessmentFeed implements Feed<AssessmentEvent> {

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public Class<AssessmentEvent> events() {
        return AssessmentEvent.class;
    }

    @Override
    public void on(AssessmentEvent event, Envelope envelope) {
        switch (event) {
            case RoundAnnounced announced -> Round.take(announced);
            case ParticipationCounted counted -> Participation.take(counted);
            case AssessmentReleased released -> take(released);
            case ReleaseShared shared -> Standing.take(shared);
            case RoundClosed closed -> {
                Round.take(closed);
                check(closed.round());
            }
        }
    }

    /** A release that comes after the closing was a missing one. */
    private static void take(AssessmentReleased released) {
        if (Standing.take(released)) {
            check(released.round());
        }
    }

    private static void check(UUID round) {
        Round.check(round, Standing.releases(round));
    }
}
