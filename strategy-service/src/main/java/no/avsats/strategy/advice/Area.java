package no.avsats.strategy.advice;

import java.util.List;

/**
 * An area of the framework.
 *
 * @param id stable within the framework, such as {@code competence}
 */
public record Area(String id, Words name) {

    /** In the order of the framework that the owner's newest round uses; none before the first round. */
    public static List<Area> ofOwner(String owner) {
        return AdvisedRound.newestOf(owner).map(round -> round.areas).orElse(List.of());
    }
}
