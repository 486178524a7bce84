package no.avsats.assessment.editor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import no.avsats.assessment.framework.Broken;
import no.avsats.assessment.framework.FileRefused.Fault;
import no.avsats.assessment.framework.Rule;

/** Why a framework will not do, in the language of a page. What breaks the rule is named by the page, with a way there. */
record RuleWords(RuleTexts texts) {

    static RuleWords in(String language) {
        return new RuleWords(MessageBundles.get(RuleTexts.class, Localized.Literal.of(language)));
    }

    String of(Broken broken) {
        return of(broken.rule(), new Values(broken.details()));
    }

    String of(Fault fault) {
        var values = new Values(fault.values());
        return switch (fault.code()) {
            case "UNREADABLE_YAML" -> texts.unreadable();
            case "SCHEMA_REQUIRED" -> texts.missing(values.last(1));
            case "SCHEMA_ADDITIONAL_PROPERTIES" -> texts.unknownWord(values.last(1));
            case "SCHEMA_TYPE" -> texts.wrongKind();
            case "SCHEMA_MINIMUM" -> texts.tooSmall(values.first());
            case "SCHEMA_MAXIMUM" -> texts.tooLarge(values.first());
            case "SCHEMA_MIN_ITEMS" -> texts.tooFew(values.first());
            case "SCHEMA_MAX_ITEMS" -> texts.tooMany(values.first());
            case "SCHEMA_ENUM" -> texts.noneOf(values.first());
            case String code when code.startsWith("SCHEMA_") -> texts.misfit();
            case String rule -> of(Rule.valueOf(rule), values);
        };
    }

    /** What an English sentence names, counted from its end, because the name of what breaks the rule may stand first. */
    private record Values(List<Object> all) {

        Object first() {
            return all.getFirst();
        }

        Object last(int index) {
            return all.get(all.size() - index);
        }
    }

    private String form(Object form) {
        return texts.formName(String.valueOf(form));
    }

    private String tongue(Object language) {
        return texts.languageName(String.valueOf(language));
    }

    private String of(Rule rule, Values values) {
        return switch (rule) {
            case VERSION -> texts.version(values.last(1));
            case NO_AREAS -> texts.noAreas();
            case ID_TWICE -> texts.idTwice(values.last(2), values.last(1));
            case ID_FORM -> texts.idForm(values.last(1));
            case NO_SOURCE -> texts.noSource(values.last(1));
            case NO_LICENCE -> texts.noLicence(values.last(1));
            case LICENCE_FORM -> texts.licenceForm(values.last(1));
            case TARGET -> texts.target(values.last(1));
            case NO_PAST -> texts.noPast();
            case NO_PREDECESSOR -> texts.noPredecessor();
            case UNUSED_PREDECESSOR -> texts.unusedPredecessor();
            case UNKNOWN_PREDECESSOR -> texts.unknownPredecessor(values.last(1));
            case ASKS_NOBODY -> texts.asksNobody();
            case FIVE_LEVELS -> texts.fiveLevels(values.last(1));
            case ASKED_TWICE -> texts.askedTwice(form(values.last(1)));
            case UNKNOWN_INDICATOR -> texts.unknownIndicator(form(values.last(2)), values.last(1));
            case LONG_FORM -> texts.longForm(form(values.last(2)), values.last(1));
            case LEFT_OUT -> texts.leftOut(values.last(1));
            case AREA_NOT_ASKED -> texts.areaNotAsked(form(values.last(3)), values.last(2), values.last(1));
            case FROM_LEVEL -> texts.fromLevel(values.last(1));
            case NO_MINUTES -> texts.noMinutes();
            case NO_WEEKS -> texts.noWeeks();
            case TEACHER_MINUTES_MISSING -> texts.teacherMinutesMissing();
            case TEACHER_MINUTES_UNUSED -> texts.teacherMinutesUnused();
            case NO_TARGET_GROUP -> texts.noTargetGroup();
            case TOO_MANY_INDICATORS -> texts.tooManyIndicators(values.last(2), values.last(1));
            case TOO_MANY_OWN -> texts.tooManyOwn(values.last(1));
            case TOO_MUCH_TO_READ -> texts.tooMuchToRead(values.last(3), values.last(2), tongue(values.last(1)));
            case NO_MEASURE -> texts.noMeasure(values.last(3), values.last(2), values.last(1));
            case UNKNOWN_AREA -> texts.unknownArea(values.last(1));
            case NO_YEARS -> texts.noYears();
            case NO_STATEMENT -> texts.noStatement();
            case AGREEMENT -> texts.agreement(values.last(1));
            case STATUS_SCALE -> texts.statusScale(values.last(1));
            case UNKNOWN_STATUS -> texts.unknownStatus(values.last(1));
            case WHOSE_INDICATORS -> texts.whoseIndicators();
            case NOT_ANSWERED -> texts.notAnswered(values.last(1));
            case UNKNOWN_SCALE -> texts.unknownScale(values.last(1));
            case UNKNOWN_QUESTION -> texts.unknownQuestion(values.last(1));
            case ANSWER_TWICE -> texts.answerTwice(values.last(1));
            case INCOMPLETE -> texts.incomplete(tongue(values.last(1)));
            case NOT_WRITTEN -> texts.notWritten();
            case LANGUAGE -> texts.language(values.last(1));
            case EMPTY -> texts.empty(tongue(values.last(1)));
            case TOO_LONG -> texts.tooLong(values.last(3), tongue(values.last(2)), values.last(1));
        };
    }
}
