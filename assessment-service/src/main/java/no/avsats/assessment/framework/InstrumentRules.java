package no.avsats.assessment.framework;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/** The rules of everything that is asked beside the level cards: pupils, statuses, preconditions, obstacles, journey, habits. */
final class InstrumentRules {

    private static final int AGREEMENT = 4;

    private final Framework framework;
    private final Check check;

    InstrumentRules(Framework framework, Check check) {
        this.framework = framework;
        this.check = check;
    }

    void check() {
        Stream.ofNullable(framework.obstacles()).forEach(each -> {
            check.text("The question about obstacles", "/obstacles/question", each.question(), Check.INSTRUMENTS);
            choices("obstacles", "/obstacles/options", each.options());
        });
        Stream.ofNullable(framework.journey()).forEach(this::journey);
        Stream.ofNullable(framework.pupils()).forEach(this::pupils);
        statuses();
        Stream.ofNullable(framework.habits()).forEach(this::habits);
    }

    private void journey(Journey journey) {
        check.text("The question about the journey", "/journey/question", journey.question(), Check.INSTRUMENTS);
        distinct("journey", journey.stages().stream().map(Journey.Stage::id).toList());
        each(journey.stages(), (stage, index) -> {
            var place = "/journey/stages/" + index;
            check.text("The name of the stage " + stage.id(), place + "/name", stage.name(), Check.INSTRUMENTS);
            check.text("The text of the stage " + stage.id(), place + "/text", stage.text(), Check.INSTRUMENTS);
        });
    }

    private void pupils(Pupils pupils) {
        check.text("The introduction to pupils", "/pupils/intro", pupils.intro(), Check.INSTRUMENTS);
        check.keep(!pupils.years().isEmpty(), Rule.NO_YEARS);
        check.keep(
                pupils.scale().size() == AGREEMENT,
                Rule.AGREEMENT,
                pupils.scale().size());
        each(
                pupils.scale(),
                (degree, index) ->
                        check.text("A degree of agreement", "/pupils/scale/" + index, degree, Check.INSTRUMENTS));
        check.keep(!pupils.statements().isEmpty(), Rule.NO_STATEMENT);
        pupils.statements().forEach(each -> {
            check.about(each.id());
            check.text("The statement " + each.id(), "/text", each.text(), Check.INSTRUMENTS);
            check.knownArea(framework, "The statement " + each.id(), each.area());
        });
        check.about("");
    }

    private void statuses() {
        check.keep(
                framework.statuses().isEmpty()
                        || Readiness.ids()
                                .equals(framework.statusScale().stream()
                                        .map(Choice::id)
                                        .toList()),
                Rule.STATUS_SCALE,
                String.join(", ", Readiness.ids()));
        choices("statusScale", "/statusScale", framework.statusScale());
        framework.statuses().forEach(each -> {
            check.about(each.id());
            check.text("The status " + each.id(), "/text", each.text(), Check.INSTRUMENTS);
            check.knownArea(framework, "The status " + each.id(), each.area());
        });
        framework.preconditions().forEach(this::precondition);
        check.about("");
    }

    private void precondition(Precondition precondition) {
        String id = precondition.id();
        check.about(id);
        check.text("The name of the precondition " + id, "/name", precondition.name(), Check.INSTRUMENTS);
        precondition
                .statuses()
                .forEach(status -> check.keep(
                        framework.statuses().stream().anyMatch(each -> each.id().equals(status)),
                        Rule.UNKNOWN_STATUS,
                        id,
                        status));
        Respondent role = precondition.role();
        check.keep(role != null || precondition.indicators().isEmpty(), Rule.WHOSE_INDICATORS, id);
        precondition
                .indicators()
                .forEach(indicator -> check.keep(
                        framework
                                .indicators()
                                .anyMatch(each -> each.id().equals(indicator)
                                        && (role == null || each.question(role).isPresent())),
                        Rule.NOT_ANSWERED,
                        id,
                        indicator));
    }

    private void habits(Habits habits) {
        check.text("The introduction to habits", "/habits/intro", habits.intro(), Check.INSTRUMENTS);
        Stream.ofNullable(habits.stage())
                .forEach(each -> check.text("The question about the stage", "/habits/stage", each, Check.INSTRUMENTS));
        choices("stages", "/habits/stages", habits.stages());
        new TreeMap<>(habits.scales()).forEach((name, scale) -> choices(name, "/habits/scales/" + name, scale));
        habits.questions().forEach(each -> {
            check.about(each.id());
            check.text("The question " + each.id(), "/text", each.text(), Check.INSTRUMENTS);
            check.keep(habits.scales().containsKey(each.scale()), Rule.UNKNOWN_SCALE, each.id(), each.scale());
        });
        check.about("");
        each(habits.comparisons(), (each, index) -> {
            var place = "/habits/comparisons/" + index + "/text";
            check.text("The comparison with " + each.source(), place, each.text(), Check.INSTRUMENTS);
            check.keep(
                    habits().anyMatch(question -> question.id().equals(each.question())),
                    Rule.UNKNOWN_QUESTION,
                    each.source(),
                    each.question());
        });
    }

    private Stream<Habits.Habit> habits() {
        return Stream.ofNullable(framework.habits()).flatMap(asked -> asked.questions().stream());
    }

    private void choices(String name, String place, List<Choice> choices) {
        distinct(name, choices.stream().map(Choice::id).toList());
        each(
                choices,
                (choice, index) -> check.text(
                        "The answer " + choice.id(), place + "/" + index + "/text", choice.text(), Check.INSTRUMENTS));
    }

    private static <T> void each(List<T> all, ObjIntConsumer<T> look) {
        for (int index = 0; index < all.size(); index++) look.accept(all.get(index), index);
    }

    private void distinct(String name, List<String> ids) {
        check.keep(ids.size() == Set.copyOf(ids).size(), Rule.ANSWER_TWICE, name);
        ids.forEach(check::kebab);
    }
}
