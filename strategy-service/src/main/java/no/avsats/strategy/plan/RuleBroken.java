package no.avsats.strategy.plan;

/** A plan in this state does not let that happen. */
public class RuleBroken extends RuntimeException {

    private final Rule rule;

    RuleBroken(Rule rule) {
        super(rule.title());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
