package no.avsats.assessment.framework;

import java.util.List;

/** The closing question to teachers: what stands most in the way. */
public record Obstacles(Text question, List<Choice> options) {

    public Obstacles {
        options = List.copyOf(options);
    }
}
