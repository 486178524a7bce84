package no.avsats.assessment.statement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Indicator;

/**
 * One area of a statement as a form sends it.
 *
 * @param levels per indicator 1 to 5
 * @param comment empty for none
 * @param screen indicator that stood on the large screen; empty for an ordinary page
 */
record PostedPart(Area area, Map<String, Integer> levels, String comment, String screen) {

    static final int LONGEST_COMMENT = 2000;

    private static final String LEVEL = "[1-5]";

    static PostedPart of(Area area, MultivaluedMap<String, String> form) {
        var levels = area.indicators().stream()
                .map(Indicator::id)
                .filter(indicator -> value(form, "level-" + indicator).matches(LEVEL))
                .collect(Collectors.toUnmodifiableMap(
                        indicator -> indicator, indicator -> Integer.valueOf(value(form, "level-" + indicator))));
        return new PostedPart(
                area, levels, value(form, "comment").replace("\r\n", "\n").strip(), value(form, "screen"));
    }

    static String value(MultivaluedMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value;
    }

    boolean tooLong() {
        return comment.length() > LONGEST_COMMENT;
    }

    /** The statement with this area as it was sent and the others as they are. */
    StatementDraft into(Statement statement) {
        var mine = area.indicators().stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());
        var merged = new HashMap<>(statement.levels());
        merged.keySet().removeAll(mine);
        merged.putAll(levels);
        var comments = new HashMap<>(statement.comments());
        comments.remove(area.id());
        if (!comment.isEmpty()) {
            comments.put(area.id(), comment);
        }
        return new StatementDraft(merged, statement.statuses(), comments);
    }
}
