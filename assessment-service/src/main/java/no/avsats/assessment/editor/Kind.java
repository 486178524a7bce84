package no.avsats.assessment.editor;

import java.util.Locale;

/** What a draft is made of. */
enum Kind {
    INDICATORS("addIndicator"),
    MEASURES("addMeasure"),
    STATEMENTS("addStatement"),
    STATUSES("addStatus");

    private final String adding;

    Kind(String adding) {
        this.adding = adding;
    }

    /** Key of the words for adding one. */
    public String adding() {
        return adding;
    }

    /** As paths name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the words for what they are. */
    public String lead() {
        return path() + "Lead";
    }

    /** Statuses and statements are written on one page: both are a sentence. */
    boolean isSentence() {
        return this == STATEMENTS || this == STATUSES;
    }
}
