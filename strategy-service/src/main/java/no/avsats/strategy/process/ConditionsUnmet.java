package no.avsats.strategy.process;

import java.util.List;

/** The step waits for something. */
class ConditionsUnmet extends RuntimeException {

    private final List<Condition> unmet;

    ConditionsUnmet(List<Condition> unmet) {
        super(unmet.toString());
        this.unmet = List.copyOf(unmet);
    }

    List<Condition> unmet() {
        return unmet;
    }
}
