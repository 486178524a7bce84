package no.avsats.assessment.release;

import java.util.List;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A team's figures beside the school's: for the school's own staff, in no event and not for its office.
 *
 * @param name null for all others together
 * @param cells one for each area: the level, and the share in words
 */
public record TeamFigures(@Nullable String name, List<Cell> cells) {}
