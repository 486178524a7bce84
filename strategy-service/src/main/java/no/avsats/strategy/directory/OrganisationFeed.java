package no.avsats.strategy.directory;

import jakarta.enterprise.context.ApplicationScoped;
import no.avsats.identity.events.IdentityEvent;
import no.avsats.identity.events.OrganisationChanged;
import no.avsats.inbox.Envelope;
import no.avsats.inbox.Feed;

/** Keeps the newest snapshot of every organisation. */
@ApplicationScoped
class OrganisationFeed implements Feed<IdentityEvent> {

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public Class<IdentityEvent> events() {
        return IdentityEvent.class;
    }

    @Override
    public void on(IdentityEvent event, Envelope envelope) {
        switch (event) {
            case OrganisationChanged changed -> Organisation.take(changed);
        }
    }
}
