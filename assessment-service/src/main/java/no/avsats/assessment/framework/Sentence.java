package no.avsats.assessment.framework;

import org.jspecify.annotations.Nullable;

/** One sentence that is answered by itself: by pupils how true it is, by leaders how near they are to it. */
public sealed interface Sentence extends Sourced permits Pupils.PupilStatement, Status {

    /** Which it belongs to. */
    String area();

    Text text();

    /** The same sentence in other words, of another origin. */
    Sentence with(Text text, @Nullable Text source, @Nullable String licence);
}
