package no.avsats.assessment.habit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of surveys of leaders' habits in English. */
@Localized("en")
interface EnglishHabitTexts extends HabitTexts {

    @Message("Leaders' digital habits")
    @Override
    String title();

    @Message(
            "Leaders answer once before the training and once after. You see the answers of all together, and what has changed.")
    @Override
    String lead();

    @Message("No surveys yet")
    @Override
    String none();

    @Message("When you have planned a survey, it stands here.")
    @Override
    String noneBody();

    @Message("Survey")
    @Override
    String survey();

    @Message("Survey {number}")
    @Override
    String number(int number);

    @Message("Older surveys")
    @Override
    String older();

    @Message("Plan survey 1")
    @Override
    String planFirst();

    @Message("Plan survey 2")
    @Override
    String planSecond();

    @Message(
            "All leaders of your schools and preschools can answer. The survey opens on its first day, closes after its last and does not open again.")
    @Override
    String planLead();

    @Message("It asks the same questions as {first}, so that you see what has changed.")
    @Override
    String secondLead(String first);

    @Message("Name of the survey")
    @Override
    String name();

    @Message("Leaders see it. For example “Digital habits before the training”.")
    @Override
    String nameHint();

    @Message("Make the survey")
    @Override
    String create();

    @Message("Something is missing before you can make the survey")
    @Override
    String wrong();

    @Message("Survey 2 can only follow a closed survey 1")
    @Override
    String errorFollows();

    @Message("Opens on {day}")
    @Override
    String opensOn(String day);

    @Message("Open until {day}")
    @Override
    String openUntil(String day);

    @Message("Closed on {day}")
    @Override
    String closedOn(String day);

    @Message("Leaders then find it on their start page. The last day is {day}.")
    @Override
    String plannedLead(String day);

    @Message("At least five leaders have answered. How many is shown when the survey is closed.")
    @Override
    String enough();

    @Message("Fewer than five leaders have answered. If it stays so, no result is shown.")
    @Override
    String notEnough();

    @Message("What may be shown is kept. All else is deleted. The survey does not open again.")
    @Override
    String closedLead();

    @Message("Open before the first day")
    @Override
    String openNow();

    @Message("All your leaders can answer at once. It cannot be undone.")
    @Override
    String openConfirm();

    @Message("Close now")
    @Override
    String closeNow();

    @Message("Nobody can answer afterwards, and the survey does not open again.")
    @Override
    String closeConfirm();

    @Message("Close for good")
    @Override
    String closeYes();

    @Message("See the result")
    @Override
    String seeResult();

    @Message("To the surveys")
    @Override
    String toSurveys();

    @Message("Your own digital habits at work")
    @Override
    String answerHeading();

    @Message(
            "We keep sums only: how many leaders gave each answer. Until the survey closes we also keep that you have answered, but not what.")
    @Override
    String kept();

    @Message("We cannot hide you from whoever runs the system and watches while you answer.")
    @Override
    String limit();

    @Message("What kind of school do you lead?")
    @Override
    String stage();

    @Message(
            "Optional. If you are the only one to choose a stage, the sums of that stage are your answers until the survey closes.")
    @Override
    String stageHint();

    @Message("Rather not say")
    @Override
    String noStage();

    @Message("No answer to this")
    @Override
    String noAnswer();

    @Message("Send")
    @Override
    String send();

    @Message("You answer once, and the answers cannot be changed afterwards.")
    @Override
    String once();

    @Message("Answer at least one question")
    @Override
    String errorNothing();

    @Message("Your answers are counted")
    @Override
    String thanks();

    @Message("The survey is open until {day}. The result is shown afterwards if at least five have answered.")
    @Override
    String thanksBody(String day);

    @Message("The survey is not open now")
    @Override
    String notOpen();

    @Message("Leaders answer from {from} to {to}.")
    @Override
    String notOpenBody(String from, String to);

    @Message("{people} leaders have answered")
    @Override
    String finding(int people);

    @Message("The figures are of all leaders together.")
    @Override
    String resultLead();

    @Message(
            "{before} answered survey 1. They need not be the same leaders, and one leader is about {points} percentage points.")
    @Override
    String comparedLead(int before, int points);

    @Message("Survey 1 shows no result, so there is nothing to compare with.")
    @Override
    String nothingBefore();

    @Message("See survey 1")
    @Override
    String seeFirst();

    @Message("Download the figures")
    @Override
    String download();

    @Message("{answers} have answered.")
    @Override
    String answered(int answers);

    @Message(
            "{#if more}More answer “{answer}” than in survey 1: from {before} to {percent} per cent, {points} percentage points more.{#else}Fewer answer “{answer}” than in survey 1: from {before} to {percent} per cent, {points} percentage points less.{/if}")
    @Override
    String changed(boolean more, String answer, int before, int percent, int points);

    @Message("The shares are the same as in survey 1.")
    @Override
    String unchanged();

    @Message("Too few answered this in survey 1 to show the change.")
    @Override
    String notCompared();

    @Message("Answer")
    @Override
    String answer();

    @Message("Share")
    @Override
    String share();

    @Message("Before")
    @Override
    String before();

    @Message("Now")
    @Override
    String now();

    @Message("Percentage points")
    @Override
    String change();

    @Message("{#if more}{points} more{#else if points == 0}none{#else}{points} less{/if}")
    @Override
    String points(boolean more, int points);

    @Message("By stage")
    @Override
    String byStage();

    @Message("Stage")
    @Override
    String stageColumn();

    @Message("Answers")
    @Override
    String answers();

    @Message("Figures of others")
    @Override
    String others();

    @Message("Shown when at least five have answered, and not all the same.")
    @Override
    String hidden();
}
