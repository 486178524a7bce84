package no.avsats.strategy.process;

/** The check finds things that must be mended; an approval needs a reason. */
class NotGreen extends RuntimeException {

    private final int findings;

    NotGreen(int findings) {
        super(findings + " findings must be mended");
        this.findings = findings;
    }

    int findings() {
        return findings;
    }
}
