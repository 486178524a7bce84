package no.avsats.strategy.check;

/** What a finding does to quality assurance. */
public enum Severity {
    /** Keeps the check from being green. */
    MUST,
    /** Is told and keeps nobody. */
    SHOULD
}
