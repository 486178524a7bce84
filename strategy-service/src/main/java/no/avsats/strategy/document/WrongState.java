package no.avsats.strategy.document;

/** Something was asked that does not go in the state in which the strategy is. */
public class WrongState extends RuntimeException {

    private final State state;

    WrongState(State state) {
        super("The strategy is " + state);
        this.state = state;
    }

    public State state() {
        return state;
    }
}
