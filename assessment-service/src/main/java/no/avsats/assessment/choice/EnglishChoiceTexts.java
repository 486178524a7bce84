package no.avsats.assessment.choice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of choices about measures in English. */
@Localized("en")
interface EnglishChoiceTexts extends ChoiceTexts {

    @Message("Measures that schools choose")
    @Override
    String title();

    @Message("How many schools have chosen each measure. Which schools they are is not told here.")
    @Override
    String lead();

    @Message("No school has chosen anything yet")
    @Override
    String none();

    @Message("When a school answers the proposals under its result, it is counted here.")
    @Override
    String noneBody();

    @Message("Measure")
    @Override
    String measure();

    @Message("Area")
    @Override
    String area();

    @Message("Chosen")
    @Override
    String accepted();

    @Message("Done before")
    @Override
    String done();

    @Message("Not chosen")
    @Override
    String rejected();

    @Message("Show more")
    @Override
    String more();

    @Message("From the start")
    @Override
    String fromTheStart();

    @Message("To the rounds")
    @Override
    String toRounds();

    @Message("Choose")
    @Override
    String accept();

    @Message("Not for us")
    @Override
    String reject();

    @Message("We do this already")
    @Override
    String doneAlready();

    @Message("Undo")
    @Override
    String takeBack();

    @Message("chosen")
    @Override
    String isAccepted();

    @Message("not for us")
    @Override
    String isRejected();

    @Message("done before")
    @Override
    String isDone();

    @Message(
            "{#if count == 1}One proposal that you decided against or do already{#else}{count} proposals that you decided against or do already{/if}")
    @Override
    String settled(int count);

    @Message("At most so much time each")
    @Override
    String filterHours();

    @Message("At most so much money")
    @Override
    String filterCost();

    @Message("any")
    @Override
    String any();

    @Message("{#if hours == 1}one hour{#else}{hours} hours{/if}")
    @Override
    String hours(int hours);

    @Message(
            "{#when cost}{#is 'NONE'}costs nothing{#is 'LOW'}under 5,000 kr{#is 'MEDIUM'}5,000 to 50,000 kr{#else}over 50,000 kr{/when}")
    @Override
    String cost(String cost);

    @Message("Show")
    @Override
    String show();

    @Message("No proposal within this. Try more time or money.")
    @Override
    String noneWithin();

    @Message("First step:")
    @Override
    String firstStep();

    @Message("Who:")
    @Override
    String who();

    @Message("Must be in place:")
    @Override
    String prerequisite();
}
