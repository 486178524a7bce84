package no.avsats.assessment.editor;

/**
 * A text field with its limit.
 *
 * @param most words; 0 where any number will do
 */
record Words(String name, String text, int most) {

    /** How many words there are now. */
    public int count() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    public boolean tooMany() {
        return most > 0 && count() > most;
    }
}
