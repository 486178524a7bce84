package no.avsats.strategy.process;

import java.util.List;

/** What a meeting of the group is about: five in a whole process, one in a brief one. */
enum MeetingKind {
    /** Visions and main goals. */
    VISIONS,
    /** Cross-cutting areas and sub-goals. */
    THEMES,
    /** Measures, the first of two. */
    MEASURES_FIRST,
    MEASURES_SECOND,
    COMPLETION,
    /** Everything at once. */
    WHOLE;

    /** In their order. */
    static List<MeetingKind> of(boolean brief) {
        return brief ? List.of(WHOLE) : List.of(VISIONS, THEMES, MEASURES_FIRST, MEASURES_SECOND, COMPLETION);
    }
}
