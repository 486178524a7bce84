package no.avsats.identity.imports;

import no.avsats.identity.directory.Effect;

/** So much of the staff is missing from the file that it is most likely half a file. */
class TooManyEndings extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyEndings(Effect effect) {
        super("%d of %d active duties would end. Check the file; if it is right, send it with confirmEndings=true."
                .formatted(effect.dutiesEnding(), effect.dutiesActive()));
    }
}
