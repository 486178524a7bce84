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

    /** Path of the pages of those that a draft has. */
    String pages() {
        return Drafts.DRAFT + "/" + (isSentence() ? "sentences" : path());
    }

    /** Path of the page for one more. */
    String adding(String area) {
        return Drafts.DRAFT + "/areas/" + area + "/" + (isSentence() ? "sentences/" + path() : path() + "/new");
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
