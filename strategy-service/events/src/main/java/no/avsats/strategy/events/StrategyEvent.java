package no.avsats.strategy.events;

/** Everything published on the topic {@value #TOPIC}; the record key is the organisation. No event names a person. */
public sealed interface StrategyEvent
        permits StrategyDrafted, StrategyDecided, StrategyPublished, StrategyFollowed, PlanAdopted, MeasureProgressed {

    /** Kept for good. */
    String TOPIC = "avsats.strategy";

    /** The organisation whose strategy or plan it is, such as {@code NO:ORGNR:987654325}. */
    String organisation();

    /** The school owner at the top; the organisation itself when it is one. */
    String owner();

    /** Grows with every fact about the same strategy, plan or choice to follow; a consumer ignores what is not newer. */
    long version();
}
