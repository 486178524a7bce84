package no.avsats.strategy.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.problem.Problem.FieldError;
import no.avsats.strategy.events.MeasureProgressed.Helped;
import no.avsats.strategy.events.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A measure as its school writes it. Texts are empty for none.
 *
 * @param area area of the framework that it should raise; null for none of them
 * @param goal the sub-goal that it serves; null for none
 * @param responsible a person of the school by name, or a role
 * @param start first day; null while not decided
 * @param due last day; null while not decided
 * @param successSign by which one sees that it worked
 * @param hoursPerTeacher of working time; null when nobody has said
 * @param note what is said about the status
 * @param helped only when it is done
 * @param sentence what other schools should know about it
 * @param link where it lives in another system
 */
public record MeasureContent(
        String title,
        String description,
        @Nullable String area,
        @Nullable UUID goal,
        String responsible,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        String successSign,
        @Nullable BigDecimal hoursPerTeacher,
        MeasureStatus status,
        String note,
        @Nullable Helped helped,
        String sentence,
        String link,
        List<Activity> activities) {

    static final int TITLE = 200;
    static final int LINE = 300;
    static final int TEXT = 4000;
    static final BigDecimal MOST_HOURS = BigDecimal.valueOf(500);

    /** A measure with a title and nothing else yet. */
    public static MeasureContent titled(String title) {
        return new MeasureContent(
                title,
                "",
                null,
                null,
                "",
                null,
                null,
                "",
                null,
                MeasureStatus.NOT_STARTED,
                "",
                null,
                "",
                "",
                List.of());
    }

    /** A measure for a goal, whose title it takes. */
    public static MeasureContent serving(UUID goal) {
        return new MeasureContent(
                "", "", null, goal, "", null, null, "", null, MeasureStatus.NOT_STARTED, "", null, "", "", List.of());
    }

    /** The same further on; a measure that is not done any more has not helped yet. */
    public MeasureContent moved(MeasureStatus next) {
        var done = next == MeasureStatus.DONE;
        return followed(next, due, note, done ? helped : null, done ? sentence : "");
    }

    /** The same as a follow-up leaves it. */
    public MeasureContent followed(
            MeasureStatus next, @Nullable LocalDate until, String said, @Nullable Helped verdict, String toOthers) {
        return new MeasureContent(
                title,
                description,
                area,
                goal,
                responsible,
                start,
                until,
                successSign,
                hoursPerTeacher,
                next,
                said,
                verdict,
                toOthers,
                link,
                activities);
    }

    /** Every broken rule, with the field's pointer; empty when it fits. */
    public List<FieldError> faults() {
        return Stream.of(
                        fault(title.isBlank(), "title", "NOT_BLANK", "A measure has a title."),
                        tooLong(title, "title", TITLE),
                        tooLong(description, "description", TEXT),
                        tooLong(responsible, "responsible", LINE),
                        tooLong(successSign, "successSign", LINE),
                        tooLong(note, "note", TEXT),
                        tooLong(sentence, "sentence", LINE),
                        tooLong(link, "link", LINE),
                        fault(endsBeforeItBegins(), "due", "BEFORE_START", "The last day is before the first."),
                        fault(!fitHours(hoursPerTeacher), "hoursPerTeacher", "HOURS", "Hours are 0 to 500, in tenths."),
                        fault(!link.isEmpty() && !isHttps(link), "link", "NOT_HTTPS", "A link begins with https://."),
                        fault(
                                helped != null && status != MeasureStatus.DONE,
                                "helped",
                                "NOT_DONE",
                                "Whether it helped is said when it is done."),
                        fault(
                                !sentence.isEmpty() && helped == null,
                                "sentence",
                                "WITHOUT_ANSWER",
                                "Say first whether it helped."),
                        fault(
                                activities.size() > Activity.MOST
                                        || activities.stream().anyMatch(MeasureContent::unfit),
                                "activities",
                                "ACTIVITIES",
                                "At most 30 activities, each with a title of at most 200 characters."))
                .flatMap(List::stream)
                .toList();
    }

    /** What may not change once it is adopted: what the measure is. */
    boolean isAdoptedAs(MeasureContent adopted) {
        return title.equals(adopted.title)
                && description.equals(adopted.description)
                && Objects.equals(area, adopted.area)
                && Objects.equals(goal, adopted.goal)
                && successSign.equals(adopted.successSign)
                && sameHours(hoursPerTeacher, adopted.hoursPerTeacher);
    }

    static boolean sameHours(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    static boolean fitHours(@Nullable BigDecimal hours) {
        return hours == null
                || hours.signum() >= 0
                        && hours.compareTo(MOST_HOURS) <= 0
                        && hours.stripTrailingZeros().scale() <= 1;
    }

    private boolean endsBeforeItBegins() {
        return start != null && due != null && due.isBefore(start);
    }

    private static boolean isHttps(String link) {
        return link.matches("https://[^\\s\"<>]+");
    }

    private static boolean unfit(Activity activity) {
        return activity.title().isBlank()
                || activity.title().length() > Activity.LONGEST
                || activity.note().length() > TEXT;
    }

    private static List<FieldError> tooLong(String text, String field, int most) {
        return fault(text.length() > most, field, "TOO_LONG", "At most " + most + " characters.");
    }

    private static List<FieldError> fault(boolean broken, String field, String code, String detail) {
        return broken ? List.of(new FieldError("/" + field, code, detail)) : List.of();
    }
}
