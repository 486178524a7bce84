package no.avsats.assessment.start;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.avsats.assessment.ballot.Issuing;
import no.avsats.assessment.ballot.Printing;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.habit.HabitRelease;
import no.avsats.assessment.release.Viewing;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.assessment.start.Task.Kind;
import no.avsats.assessment.statement.Statement;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;

/** Finds what waits for the caller at a school, and where the school stands. Runs in the caller's transaction. */
@RequestScoped
class Waiting {

    /** How long a result that was read by nobody in particular stays on the list. */
    private static final int DAYS_NEW = 30;

    private static final int MINUTES_TO_STATE = 45;
    private static final int MINUTES_TO_SIGN = 10;
    private static final int MINUTES_TO_PRINT = 5;
    private static final int MINUTES_TO_DIVIDE = 5;
    private static final int MINUTES_TO_CLOSE = 2;
    private static final int MINUTES_TO_READ = 15;

    private final Issuing issuing;
    private final Printing printing;
    private final Viewing viewing;
    private final Frameworks frameworks;

    Waiting(Issuing issuing, Printing printing, Viewing viewing, Frameworks frameworks) {
        this.issuing = issuing;
        this.printing = printing;
        this.viewing = viewing;
        this.frameworks = frameworks;
    }

    Start at(Grant acting) {
        var all = SchoolAssessment.ofSchool(acting.place());
        var assessments =
                all.stream().filter(each -> !each.round().isAboutHabits()).toList();
        var tasks = new ArrayList<Task>();
        newest(assessments, State.RELEASED)
                .flatMap(each -> result(acting.role(), each))
                .ifPresent(tasks::add);
        all.stream()
                .filter(SchoolAssessment::isOpen)
                .flatMap(each -> open(acting, each))
                .sorted(comparing(Task::day, nullsFirst(naturalOrder())))
                .forEach(tasks::add);
        if (acting.role() == Role.LEADER) {
            assessments.stream().flatMap(Waiting::teams).forEach(tasks::add);
        }
        var next = newest(assessments, State.PLANNED).map(SchoolAssessment::opensOn);
        var stair = stair(assessments);
        return new Start(
                SchoolDays.today(),
                tasks,
                next.orElse(null),
                stair,
                results(assessments),
                acting.role() == Role.LEADER ? habitResults(acting.owner()) : List.of(),
                acting.role() == Role.TEACHER ? List.of() : handingOut(assessments),
                plansHref(acting.place(), newest(assessments, State.RELEASED), stair.step(), tasks.size()),
                acting.role() != Role.TEACHER);
    }

    /** The other service is told what it cannot know: which result a plan answers, and what waits beside it. */
    private static String plansHref(String school, Optional<SchoolAssessment> released, int step, int beside) {
        var round = released.map(each -> each.round().id().toString()).orElse("");
        return "/strategy/plans/%s/waiting?round=%s&step=%d&beside=%d".formatted(school, round, step, beside);
    }

    private static Optional<SchoolAssessment> newest(List<SchoolAssessment> assessments, State state) {
        return assessments.stream().filter(each -> each.state() == state).findFirst();
    }

    private Optional<Task> result(Role role, SchoolAssessment assessment) {
        var title = assessment.round().title();
        var href = assessment.path() + "/result";
        var today = SchoolDays.today();
        var waits = viewing.shown(assessment).filter(shown -> !shown.toOffice(today));
        if (role == Role.LEADER && waits.isPresent()) {
            var officeFrom = waits.get().officeFrom();
            return Optional.of(Task.of(Kind.SHARE, title, officeFrom, MINUTES_TO_READ, href));
        }
        return assessment
                .closedOn()
                .filter(day -> day.plusDays(DAYS_NEW).isAfter(today))
                .map(day -> Task.of(Kind.READ, title, null, MINUTES_TO_READ, href));
    }

    /** Until the day before it opens. */
    private static Stream<Task> teams(SchoolAssessment assessment) {
        var headcount = Organisation.headcount(assessment.school(), Respondent.TEACHER.role());
        if (!assessment.isDivisible(headcount) || !assessment.teams().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Task.of(
                Kind.TEAMS,
                assessment.round().title(),
                assessment.opensOn().minusDays(1),
                MINUTES_TO_DIVIDE,
                assessment.path() + "/teams"));
    }

    private static List<Start.Result> habitResults(String owner) {
        return HabitRelease.listShown(owner).stream()
                .map(each -> new Start.Result(each.title(), each.path(), each.releasedOn()))
                .toList();
    }

    private Stream<Task> open(Grant acting, SchoolAssessment assessment) {
        return switch (acting.role()) {
            case TEACHER -> issuing.isEntitled(assessment) ? ballot(assessment).stream() : Stream.empty();
            case LEADER -> assessment.round().isAboutHabits() ? asked(assessment) : leading(assessment);
            default -> Stream.empty();
        };
    }

    /** About their own habits. */
    private Stream<Task> asked(SchoolAssessment assessment) {
        return Stream.concat(
                ballot(assessment).stream(),
                Stream.of(task(Kind.CLOSE, assessment, MINUTES_TO_CLOSE, assessment.path() + "/closing")));
    }

    private Optional<Task> ballot(SchoolAssessment assessment) {
        if (assessment.answersBy(Respondent.TEACHER, Answering.CODES)) {
            return Optional.of(task(Kind.CODE, assessment, minutes(assessment), "/ballot"));
        }
        if (!assessment.answersBy(assessment.ballotRole(), Answering.LOGIN)) {
            return Optional.empty();
        }
        return Optional.of(
                issuing.hasIssued(assessment)
                        ? task(Kind.RESUME, assessment, minutes(assessment), "/ballot")
                        : task(Kind.BALLOT, assessment, minutes(assessment), assessment.path() + "/ballot"));
    }

    private Stream<Task> leading(SchoolAssessment assessment) {
        return Stream.of(
                        codes(assessment),
                        pupilCodes(assessment),
                        statement(assessment),
                        Optional.of(closing(assessment)))
                .flatMap(Optional::stream);
    }

    private Optional<Task> pupilCodes(SchoolAssessment assessment) {
        return Optional.of(assessment)
                .filter(each -> each.answersBy(Respondent.PUPIL, Answering.CODES))
                .filter(each -> printing.printed(each, Respondent.PUPIL) == 0)
                .map(each -> task(Kind.PUPIL_CODES, each, MINUTES_TO_PRINT, each.path() + "/codes?role=pupil"));
    }

    private Optional<Task> codes(SchoolAssessment assessment) {
        return Optional.of(assessment)
                .filter(each -> each.answersBy(Respondent.TEACHER, Answering.CODES))
                .filter(each -> printing.printed(each, Respondent.TEACHER) == 0)
                .map(each -> task(Kind.CODES, each, MINUTES_TO_PRINT, each.path() + "/codes"));
    }

    private static Optional<Task> statement(SchoolAssessment assessment) {
        if (!assessment.round().asksStatement()) {
            return Optional.empty();
        }
        var statement = Statement.of(assessment);
        if (statement.isSigned()) {
            return Optional.empty();
        }
        return Optional.of(
                statement.levels().isEmpty()
                        ? task(Kind.STATEMENT, assessment, MINUTES_TO_STATE, assessment.path() + "/statement")
                        : task(Kind.SIGN, assessment, MINUTES_TO_SIGN, assessment.path() + "/statement/signing"));
    }

    private static Task closing(SchoolAssessment assessment) {
        var round = assessment.round();
        return new Task(
                Kind.CLOSE,
                round.title(),
                round.closesOn(),
                MINUTES_TO_CLOSE,
                assessment.path() + "/closing",
                assessment.participation(Respondent.TEACHER));
    }

    private static Task task(Kind kind, SchoolAssessment assessment, int minutes, String href) {
        var round = assessment.round();
        return Task.of(kind, round.title(), round.closesOn(), minutes, href);
    }

    private int minutes(SchoolAssessment assessment) {
        var framework = frameworks.get(assessment.round().framework());
        return Round.minutes(Issuing.questions(assessment, framework));
    }

    private YearStair stair(List<SchoolAssessment> assessments) {
        return assessments.stream()
                .filter(each -> each.state() != State.PLANNED)
                .findFirst()
                .or(() -> assessments.stream().findFirst())
                .map(this::stair)
                .orElse(YearStair.UNPLANNED);
    }

    private YearStair stair(SchoolAssessment assessment) {
        var round = assessment.round();
        return new YearStair(
                step(assessment),
                assessment.opensOn(),
                round.closesOn(),
                assessment.closedOn().orElse(null),
                assessment.state() == State.OPEN,
                round.roles().contains(Respondent.LEADER),
                Statement.signedIn(assessment).isPresent());
    }

    private int step(SchoolAssessment assessment) {
        if (assessment.state() != State.RELEASED) {
            return YearStair.ASSESS;
        }
        var toOffice = viewing.shown(assessment).filter(shown -> shown.toOffice(SchoolDays.today()));
        return toOffice.isPresent() ? YearStair.CHOOSE : YearStair.LOOK;
    }

    /** At schools where teachers log in: some answer on paper, some lose their ballot. */
    private static List<Start.Result> handingOut(List<SchoolAssessment> assessments) {
        return assessments.stream()
                .filter(SchoolAssessment::isOpen)
                .filter(each -> each.answersBy(Respondent.TEACHER, Answering.LOGIN))
                .map(each -> new Start.Result(each.round().title(), each.path() + "/handing-out", null))
                .toList();
    }

    private static List<Start.Result> results(List<SchoolAssessment> assessments) {
        return assessments.stream()
                .filter(SchoolAssessment::isReleased)
                .map(each -> new Start.Result(
                        each.round().title(),
                        each.path() + "/result",
                        each.closedOn().orElse(null)))
                .toList();
    }
}
