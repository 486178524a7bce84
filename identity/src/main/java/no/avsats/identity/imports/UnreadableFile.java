package no.avsats.identity.imports;

import no.avsats.identity.directory.Finding;

/** A fault of a whole file: nothing in it can be looked at. */
class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    UnreadableFile(Finding finding) {
        super(finding.code());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
