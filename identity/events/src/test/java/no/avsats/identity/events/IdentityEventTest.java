package no.avsats.identity.events;

import no.avsats.outbox.EventContract;

class IdentityEventTest extends EventContract {
    IdentityEventTest() {
        super(IdentityEvent.class);
    }
}
