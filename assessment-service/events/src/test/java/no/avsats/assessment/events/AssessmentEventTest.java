package no.avsats.assessment.events;

import no.avsats.outbox.EventContract;

class AssessmentEventTest extends EventContract {
    AssessmentEventTest() {
        super(AssessmentEvent.class);
    }
}
