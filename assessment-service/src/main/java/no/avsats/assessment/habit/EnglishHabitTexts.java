package no.avsats.assessment.habit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of leaders' habits in English. */
@Localized("en")
interface EnglishHabitTexts extends HabitTexts {

    @Message("Leaders' digital habits")
    @Override
    String title();

    @Message("See the result")
    @Override
    String seeResult();

    @Message("The result is shown when all schools are done")
    @Override
    String waits();

    @Message("Leaders of all schools are shown together. The last day for answers is {day}.")
    @Override
    String waitsBody(String day);

    @Message("At least {answered} leaders have answered")
    @Override
    String finding(int answered);

    @Message("The figures are of all leaders together, roughly and never exactly.")
    @Override
    String resultLead();

    @Message("At least {before} answered survey 1. They need not be the same leaders.")
    @Override
    String comparedLead(int before);

    @Message("Survey 1 shows no result, so there is nothing to compare with.")
    @Override
    String nothingBefore();

    @Message("Survey {number}")
    @Override
    String number(int number);

    @Message("See survey 1")
    @Override
    String seeFirst();

    @Message("Download the figures")
    @Override
    String download();

    @Message("The middle answer is “{answer}”.")
    @Override
    String middle(String answer);

    @Message("In survey 1 it was “{answer}”.")
    @Override
    String middleBefore(String answer);

    @Message(
            "{#if more}More answer “{answer}” than in survey 1: from {before} to {now} per cent.{#else}Fewer answer “{answer}” than in survey 1: from {before} to {now} per cent.{/if}")
    @Override
    String changed(boolean more, String answer, int before, int now);

    @Message("{#if from == to}{from}{#else}{from} – {to}{/if}")
    @Override
    String group(String from, String to);

    @Message("{#if percent == 15}15% or less{#else if percent == 85}85% or more{#else}{percent}%{/if}")
    @Override
    String percent(int percent);

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

    @Message("By stage")
    @Override
    String byStage();

    @Message("Figures of others")
    @Override
    String others();

    @Message("Shown when at least five have answered the question.")
    @Override
    String hidden();

    @Message("of {invited} leaders have answered")
    @Override
    String closeOf(int invited);

    @Message("The answers are shown only when all schools are done, and only for all leaders together.")
    @Override
    String closeTogether();
}
