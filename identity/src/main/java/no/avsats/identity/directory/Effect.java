package no.avsats.identity.directory;

import jakarta.persistence.Embeddable;

/**
 * What files do to the directory.
 *
 * @param organisationsEnded schools and districts that the file no longer names
 * @param dutiesActive duties of today before the import
 * @param dutiesEnding how many of these would be over after it
 */
@Embeddable
public record Effect(
        int organisationsAdded,
        int organisationsChanged,
        int organisationsEnded,
        int dutiesAdded,
        int dutiesChanged,
        int dutiesEnded,
        int dutiesActive,
        int dutiesEnding) {

    /** More than a fifth, and more than five: most likely half a file. */
    public boolean endsTooMuch() {
        return dutiesEnding > 5 && dutiesEnding * 5 > dutiesActive;
    }
}
