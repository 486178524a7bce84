package no.avsats.strategy.content;

import static no.avsats.strategy.content.Copies.copy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A key area with its target picture.
 *
 * @param text the target picture: how it is when the goal is reached
 * @param prioritised whether it goes before the others in this period
 * @param targetGroups whom the priority is for
 * @param evidence what the target picture rests on
 */
public record Area(
        @NotBlank @Size(max = Item.LONGEST_TITLE) String title,
        @NotNull @Size(max = Item.LONGEST) String text,
        boolean prioritised,
        List<@NotNull TargetGroup> targetGroups,
        @Size(max = 50) List<@NotNull @Valid Evidence> evidence)
        implements Item {

    public Area {
        targetGroups = copy(targetGroups);
        evidence = copy(evidence);
    }
}
