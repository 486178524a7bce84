package no.avsats.assessment.framework;

import java.util.List;

/** A draft breaks rules and cannot be published. */
public final class RulesBroken extends RuntimeException {

    private final transient List<Broken> broken;

    RulesBroken(List<Broken> broken) {
        super(String.join(" ", Broken.sentences(broken)));
        this.broken = broken;
    }

    public List<Broken> broken() {
        return broken;
    }
}
