package no.avsats.identity.imports;

/** The import has been brought in, refused or left to expire. */
class ImportNotWaiting extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportNotWaiting(Import.Status status) {
        super("It is " + status + "; only a checked import can be brought in.");
    }
}
