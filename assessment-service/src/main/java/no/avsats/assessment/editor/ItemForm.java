package no.avsats.assessment.editor;

import java.util.Set;

/** A part of the draft as it is typed, its texts in one language. */
interface ItemForm {

    String language();

    /** Fields that must be mended; {@code conflict} when somebody else has changed the draft. */
    Set<String> wrong();

    default boolean isWrong(String field) {
        return wrong().contains(field);
    }
}
