package no.avsats.strategy.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a strategy says. All texts are Markdown, titles are plain. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Section.class, name = "section"),
    @JsonSubTypes.Type(value = Area.class, name = "area"),
    @JsonSubTypes.Type(value = SubGoal.class, name = "goal"),
    @JsonSubTypes.Type(value = Theme.class, name = "theme"),
    @JsonSubTypes.Type(value = Measure.class, name = "measure"),
    @JsonSubTypes.Type(value = Block.class, name = "block"),
    @JsonSubTypes.Type(value = Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = Deviation.class, name = "deviation")
})
@Schema(
        oneOf = {
            Section.class,
            Area.class,
            SubGoal.class,
            Theme.class,
            Measure.class,
            Block.class,
            Closed.class,
            Deviation.class
        },
        discriminatorProperty = "type")
public sealed interface Item permits Section, Area, SubGoal, Theme, Measure, Block, Closed, Deviation {

    /** Longest text of a part, in characters of Markdown. */
    int LONGEST = 20_000;

    int LONGEST_TITLE = 200;

    /** Plain; empty for sections, whose name depends on the language of the page. */
    String title();

    String text();

    /** Every part that this one names, with the JSON pointer of the field. */
    default List<Reference> references() {
        return List.of();
    }

    /** The same without what it says about the part. */
    default Item forgetting(UUID part) {
        return this;
    }

    /**
     * @param pointer JSON pointer of the field that names it
     * @param to what it must be
     */
    record Reference(String pointer, UUID part, Class<? extends Item> to) {}
}
