package no.avsats.identity.events;

/** Everything published on the topic {@value #TOPIC}; the record key is the organisation. */
public sealed interface IdentityEvent permits OrganisationChanged {

    /** Compacted: the newest snapshot of every organisation is kept for good. */
    String TOPIC = "avsats.identity";

    /** The organisation that the fact is about, such as {@code NO:ORGNR:987654325}. */
    String organisation();

    /** Grows by at least one with every fact about the same organisation; a consumer ignores what is not newer. */
    long version();
}
