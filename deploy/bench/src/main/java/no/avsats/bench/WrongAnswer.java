package no.avsats.bench;

/** The system under test did not do what was asked, so its speed is of no interest. */
final class WrongAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongAnswer(String sentence) {
        super(sentence);
    }
}
