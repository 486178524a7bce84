package no.avsats.assessment.editor;

import java.util.Set;
import no.avsats.assessment.framework.Sentence;

/** A statement to pupils or a status, as it is typed. */
record SentenceForm(String language, Words text, Set<String> wrong) implements ItemForm {

    static SentenceForm empty() {
        return of(Typed.LANGUAGES.getFirst(), "");
    }

    static SentenceForm of(Sentence sentence, String language) {
        return of(language, sentence.text().written(language));
    }

    static SentenceForm of(Typed typed) {
        return of(typed.language(), typed.text("sentence"));
    }

    private static SentenceForm of(String language, String text) {
        return new SentenceForm(language, new Words("sentence", text, 0), Set.of());
    }

    SentenceForm with(String wrong) {
        return new SentenceForm(language, text, Set.of(wrong));
    }
}
