package no.avsats.strategy.trace;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the thread in English. */
@Localized("en")
interface EnglishTraceTexts extends TraceTexts {

    @Message("The thread: {title}")
    @Override
    String title(String title);

    @Message("Follow the goal")
    @Override
    String follow();

    @Message("Why do we do this?")
    @Override
    String why();

    @Message(
            "{#if measures == 0}No measure takes the goal further yet.{#else if measures == 1}One measure takes the goal further{#else}{measures} measures take the goal further{/if}{#if measures > 0}{#if schools == 1}, at one school{#else if schools > 1}, at {schools} schools{/if}.{/if}")
    @Override
    String lead(long measures, long schools);

    @Message("This is what is published. Log in to see the schools' plans.")
    @Override
    String publicOnly();

    @Message("Log in")
    @Override
    String logIn();

    @Message("The goal answers")
    @Override
    String aboveTitle();

    @Message("The goal answers no goal above it.")
    @Override
    String top();

    @Message("What is done")
    @Override
    String done();

    @Message("Goals that answer this one")
    @Override
    String below();

    @Message("Nothing is planned for this goal yet.")
    @Override
    String nothing();

    @Message("Goal {number} of {strategy}, {organisation}")
    @Override
    String goalOf(int number, String strategy, String organisation);

    @Message("{name}: {#if count == 1}one measure{#else}{count} measures{/if}")
    @Override
    String atSchool(String name, int count);

    @Message("Measure of the strategy")
    @Override
    String stated();

    @Message("Draft")
    @Override
    String draft();

    @Message("The measures stand under the goals that answer this one.")
    @Override
    String onlyBelow();

    @Message("{name}: {#if count == 1}one place{#else}{count} places{/if}")
    @Override
    String atPlace(String name, int count);

    @Message("Not in the newest edition")
    @Override
    String ended();

    @Message("by {day}")
    @Override
    String until(String day);

    @Message("Should raise {area}")
    @Override
    String shouldMove(String area);

    @Message("done")
    @Override
    String finished();

    @Message("Show the rest")
    @Override
    String more();

    @Message("Show from the start")
    @Override
    String fromTheStart();

    @Message("Gaps in the thread")
    @Override
    String gaps();

    @Message("The thread is broken in {#if count == 1}one place{#else}{count} places{/if}")
    @Override
    String gapsFound(int count);

    @Message("Here the thread is broken")
    @Override
    String gapsMore();

    @Message("The thread is whole")
    @Override
    String gapsNone();

    @Message("Every goal has measures below it, and every measure has a goal.")
    @Override
    String gapsNoneLead();

    @Message("From goals to measures, and from measures back to goals.")
    @Override
    String gapsLead();

    @Message(
            "{#switch kind}{#case 'GOAL_WITHOUT_MEASURE'}Goals without measures{#case 'GOAL_WITHOUT_ANSWER'}Goals that nobody has taken up{#case 'GOAL_WITHOUT_PARENT'}Goals without a goal above{#case 'MEASURE_WITHOUT_GOAL'}Measures without a goal{/switch}")
    @Override
    String kind(String kind);

    @Message(
            "{#switch kind}{#case 'GOAL_WITHOUT_MEASURE'}Neither here nor further down is anything done for the goal.{#case 'GOAL_WITHOUT_ANSWER'}The strategy has measures, but no goal or plan below answers the goal.{#case 'GOAL_WITHOUT_PARENT'}The strategy stands below another one, but the goal answers no goal there.{#case 'MEASURE_WITHOUT_GOAL'}The measure does not say which goal it serves.{/switch}")
    @Override
    String kindLead(String kind);
}
