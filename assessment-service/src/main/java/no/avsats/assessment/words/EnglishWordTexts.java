package no.avsats.assessment.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** Words that several pages share in English. */
@Localized("en")
interface EnglishWordTexts extends WordTexts {

    @Message("{number}\u00a0%")
    @Override
    String percent(int number);

    @Message("Level {level}")
    @Override
    String level(int level);

    @Message("About {minutes} minutes")
    @Override
    String minutes(int minutes);

    @Message("Teachers")
    @Override
    String teachers();

    @Message("Leaders")
    @Override
    String leaders();

    @Message(
            "{#if fewest == 5}Results are shown when at least five have answered.{#else}Results are shown when at least {fewest} have answered.{/if}")
    @Override
    String fewerThan(int fewest);

    @Message("not shown")
    @Override
    String hidden();

    @Message("To the start page")
    @Override
    String toStart();

    @Message("Who sees what")
    @Override
    String whoSeesWhat();

    @Message("The assessment is closed and will not reopen.")
    @Override
    String closedForGood();

    @Message("The assessment opens on {day}.")
    @Override
    String notOpenYet(String day);

    @Message("Why:")
    @Override
    String why();

    @Message(
            "{#if hours > 0}{#if hours == 1}one hour{#else}{hours} hours{/if}{#if minutes > 0} and {minutes} minutes{/if}{#else}{minutes} minutes{/if} over {weeks} weeks")
    @Override
    String effort(int hours, int minutes, int weeks);

    @Message("from {from} to {to}")
    @Override
    String fromTo(int from, int to);

    @Message(
            "{#when number}{#is 0}none{#is 1}one{#is 2}two{#is 3}three{#is 4}four{#is 5}five{#is 6}six{#is 7}seven{#is 8}eight{#is 9}nine{#is 10}ten{#else}{number}{/when}")
    @Override
    String number(int number);

    @Message("Changed since last time")
    @Override
    String changedSince();

    @Message("New since last time")
    @Override
    String newSince();
}
