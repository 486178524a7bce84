package no.avsats.strategy.content;

/** Somebody has written the part since the writer read it. */
public class PartChanged extends RuntimeException {

    private final transient Part theirs;

    PartChanged(Part theirs) {
        super("The part is at revision " + theirs.revision());
        this.theirs = theirs;
    }

    /** The part as it stands now. */
    public Part theirs() {
        return theirs;
    }
}
