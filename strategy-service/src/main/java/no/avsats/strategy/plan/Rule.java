package no.avsats.strategy.plan;

/** What a plan refuses in the state that it is in. */
public enum Rule {
    PLAN_CLOSED("The plan is closed", "It stands as it was; make a new plan for a new year."),
    NOT_A_DRAFT("The plan is no draft", "An adopted plan is closed, never discarded."),
    NOT_ADOPTED("The plan is not adopted", "Adopt it first, or discard the draft."),
    NOTHING_TO_ADOPT("Nothing to adopt", "The plan has not changed since it was adopted."),
    MEASURE_ADOPTED(
            "The measure is adopted",
            "What it is stays as adopted; drop it with a reason and add another. Status, note, dates, responsible, activities and link may change."),
    MEASURE_DROPPED("The measure is dropped", "Add it anew when it is wanted again.");

    private final String title;
    private final String detail;

    Rule(String title, String detail) {
        this.title = title;
        this.detail = detail;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }
}
