package no.avsats.assessment.editor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The rules of a framework in English. */
@Localized("en")
interface EnglishRuleTexts extends RuleTexts {

    @Message("The version is {version}. It must count from 1.")
    @Override
    String version(Object version);

    @Message("There are no areas.")
    @Override
    String noAreas();

    @Message("The id {id} is used {count} times.")
    @Override
    String idTwice(Object id, Object count);

    @Message("The id ‘{id}’ may only have small letters, digits and hyphens.")
    @Override
    String idForm(Object id);

    @Message("It does not say who wrote {id} (source).")
    @Override
    String noSource(Object id);

    @Message("It does not say which licence {id} has (licence).")
    @Override
    String noLicence(Object id);

    @Message("The licence ‘{licence}’ is no SPDX identifier.")
    @Override
    String licenceForm(Object licence);

    @Message("The target is level {level}. It must be from 1 to 5.")
    @Override
    String target(Object level);

    @Message("The question must be new: no version is before this one.")
    @Override
    String noPast();

    @Message("Say which questions it was split from or merged out of.")
    @Override
    String noPredecessor();

    @Message("It says what the question was made from, but it is neither split nor merged.")
    @Override
    String unusedPredecessor();

    @Message("No version before this one has {id}, which the question was made from.")
    @Override
    String unknownPredecessor(Object id);

    @Message("It asks neither teachers nor leaders.")
    @Override
    String asksNobody();

    @Message("The question has {count} levels. It needs five.")
    @Override
    String fiveLevels(Object count);

    @Message("{form} has the same question twice.")
    @Override
    String askedTwice(String form);

    @Message("{form} has the question {id}, which does not exist.")
    @Override
    String unknownIndicator(String form, Object id);

    @Message("{form} has {count} questions. Eight is the most.")
    @Override
    String longForm(String form, Object count);

    @Message("The full form lacks {id}.")
    @Override
    String leftOut(Object id);

    @Message("{form} does not ask {#if role == 'teacher'}teachers{#else}leaders{/if} about the area {area}.")
    @Override
    String areaNotAsked(String form, Object role, Object area);

    @Message("The measure starts from level {level}. It must be from 1 to 4.")
    @Override
    String fromLevel(Object level);

    @Message("Say how many minutes the measure takes.")
    @Override
    String noMinutes();

    @Message("Say how many weeks the measure takes.")
    @Override
    String noWeeks();

    @Message("Say how many minutes the measure takes of each teacher.")
    @Override
    String teacherMinutesMissing();

    @Message("Minutes of each teacher belong to leaders' measures only.")
    @Override
    String teacherMinutesUnused();

    @Message("The measure has no target group.")
    @Override
    String noTargetGroup();

    @Message(
            "{#if role == 'teacher'}Teachers{#else}Leaders{/if} get {count} questions. Leave some out, 16 is the most.")
    @Override
    String tooManyIndicators(Object role, Object count);

    @Message("You have {count} questions of your own. Ten is the most.")
    @Override
    String tooManyOwn(Object count);

    @Message(
            "{#if role == 'teacher'}Teachers{#else}Leaders{/if} must read {count} words in {language}. 1 800 is the most.")
    @Override
    String tooMuchToRead(Object role, Object count, String language);

    @Message(
            "There is no measure for {#if role == 'teacher'}teachers{#else}leaders{/if} from level {level} in the area {area}.")
    @Override
    String noMeasure(Object role, Object area, Object level);

    @Message("The area {area} does not exist.")
    @Override
    String unknownArea(Object area);

    @Message("Choose at least one year in which pupils can be asked.")
    @Override
    String noYears();

    @Message("Pupils are asked nothing. Let at least one statement stand.")
    @Override
    String noStatement();

    @Message("Pupils answer in {count} degrees. It must be four.")
    @Override
    String agreement(Object count);

    @Message("The answers about what is in place must be {ids}.")
    @Override
    String statusScale(Object ids);

    @Message("The precondition reads {id}, which does not exist.")
    @Override
    String unknownStatus(Object id);

    @Message("The precondition reads questions, but does not say who answers.")
    @Override
    String whoseIndicators();

    @Message("The precondition reads the question {id}, which nobody answers.")
    @Override
    String notAnswered(Object id);

    @Message("The scale {id} does not exist.")
    @Override
    String unknownScale(Object id);

    @Message("The comparison is with the question {id}, which does not exist.")
    @Override
    String unknownQuestion(Object id);

    @Message("The same answer stands twice in {id}.")
    @Override
    String answerTwice(Object id);

    @Message("A text is missing in {language}.")
    @Override
    String incomplete(String language);

    @Message("A text is missing in both bokmål and Swedish.")
    @Override
    String notWritten();

    @Message("The language ‘{tag}’ is not nb, nn, sv, en or se.")
    @Override
    String language(Object tag);

    @Message("A text is empty in {language}.")
    @Override
    String empty(String language);

    @Message("A text in {language} has {count} words, at most {most} are allowed.")
    @Override
    String tooLong(Object count, String language, Object most);

    @Message("From here, the file cannot be read as YAML.")
    @Override
    String unreadable();

    @Message("‘{property}’ is missing here.")
    @Override
    String missing(Object property);

    @Message("The word ‘{property}’ does not belong here.")
    @Override
    String unknownWord(Object property);

    @Message("Something of another kind belongs here, for example a number or a list.")
    @Override
    String wrongKind();

    @Message("The number is too small. {least} is the least.")
    @Override
    String tooSmall(Object least);

    @Message("The number is too large. {most} is the most.")
    @Override
    String tooLarge(Object most);

    @Message("There are too few here. {least} is the least.")
    @Override
    String tooFew(Object least);

    @Message("There are too many here. {most} is the most.")
    @Override
    String tooMany(Object most);

    @Message("One of these words belongs here: {words}.")
    @Override
    String noneOf(Object words);

    @Message("This cannot stand here. The file's schema says what can.")
    @Override
    String misfit();

    @Message("{#switch form}{#case 'full'}The full form{#case 'short'}The short form{#else}The pulse{/switch}")
    @Override
    String formName(String form);

    @Message(
            "{#switch tag}{#case 'nb'}bokmål{#case 'nn'}nynorsk{#case 'sv'}Swedish{#case 'en'}English{#case 'se'}Northern Sami{#else}{tag}{/switch}")
    @Override
    String languageName(String tag);
}
