package no.avsats.assessment.framework;

import java.util.List;

/**
 * A rule that a framework breaks.
 *
 * @param item id of the content that breaks it; empty when the whole does
 * @param at JSON pointer from that content to the text that breaks it; empty when the content does
 * @param details what the sentence names, in its order
 */
public record Broken(Rule rule, String item, String at, List<Object> details) {

    public Broken {
        details = List.copyOf(details);
    }

    static Broken of(Rule rule, String item, String at, Object... details) {
        return new Broken(rule, item, at, List.of(details));
    }

    /** For the editor of the file. */
    public String sentence() {
        return rule.sentence(details.toArray());
    }

    static List<String> sentences(List<Broken> all) {
        return all.stream().map(Broken::sentence).toList();
    }
}
