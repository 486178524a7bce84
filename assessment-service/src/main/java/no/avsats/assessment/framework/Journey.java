package no.avsats.assessment.framework;

import java.util.List;

/** The question to the owner: at which stage of the journey from small-scale to needs-driven IT it is (B-01). */
public record Journey(Text question, List<Stage> stages) {

    /** @param text how one recognises it */
    public record Stage(String id, Text name, Text text) {}

    public Journey {
        stages = List.copyOf(stages);
    }
}
