package no.avsats.strategy.advice;

import jakarta.enterprise.context.ApplicationScoped;
import no.avsats.assessment.events.AssessmentEvent;
import no.avsats.assessment.events.AssessmentReleased;
import no.avsats.assessment.events.ParticipationCounted;
import no.avsats.assessment.events.ReleaseShared;
import no.avsats.assessment.events.RoundAnnounced;
import no.avsats.assessment.events.RoundClosed;
import no.avsats.inbox.Envelope;
import no.avsats.inbox.Feed;

/** Keeps what releases propose, and what the areas of a round are called. */
@ApplicationScoped
class AssessmentFeed implements Feed<AssessmentEvent> {

    @Override
    public String name() {
        return "advice";
    }

    @Override
    public Class<AssessmentEvent> events() {
        return AssessmentEvent.class;
    }

    @Override
    public void on(AssessmentEvent event, Envelope envelope) {
        switch (event) {
            case RoundAnnounced announced -> AdvisedRound.take(announced);
            case AssessmentReleased released -> SchoolAdvice.take(released);
            case ParticipationCounted _, ReleaseShared _, RoundClosed _ -> {}
        }
    }
}
