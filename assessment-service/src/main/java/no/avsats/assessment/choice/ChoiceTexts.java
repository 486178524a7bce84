package no.avsats.assessment.choice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of choices about measures in bokmål; other languages beside it. */
@MessageBundle("choice")
interface ChoiceTexts {

    @Message("Tiltak som skolene velger")
    String title();

    @Message("Hvor mange skoler som har valgt hvert tiltak. Hvilke skoler det er, står ikke her.")
    String lead();

    @Message("Ingen skoler har valgt noe ennå")
    String none();

    @Message("Når en skole svarer på forslagene under resultatet sitt, telles det her.")
    String noneBody();

    @Message("Tiltak")
    String measure();

    @Message("Område")
    String area();

    @Message("Valgt")
    String accepted();

    @Message("Gjort før")
    String done();

    @Message("Valgt bort")
    String rejected();

    @Message("Vis flere")
    String more();

    @Message("Fra begynnelsen")
    String fromTheStart();

    @Message("Til rundene")
    String toRounds();

    @Message("Velg")
    String accept();

    @Message("Ikke for oss")
    String reject();

    @Message("Dette gjør vi alt")
    String doneAlready();

    @Message("Angre")
    String takeBack();

    @Message("valgt")
    String isAccepted();

    @Message("valgt bort")
    String isRejected();

    @Message("gjort før")
    String isDone();

    @Message(
            "{#if count == 1}Ett forslag dere har valgt bort eller gjør alt{#else}{count} forslag dere har valgt bort eller gjør alt{/if}")
    String settled(int count);

    @Message("Høyst så mye tid for hver")
    String filterHours();

    @Message("Høyst så mye penger")
    String filterCost();

    @Message("alle")
    String any();

    @Message("{#if hours == 1}én time{#else}{hours} timer{/if}")
    String hours(int hours);

    @Message(
            "{#when cost}{#is 'NONE'}koster ingenting{#is 'LOW'}under 5 000 kr{#is 'MEDIUM'}5 000 til 50 000 kr{#else}over 50 000 kr{/when}")
    String cost(String cost);

    @Message("Vis")
    String show();

    @Message("Ingen forslag innenfor dette. Prøv mer tid eller penger.")
    String noneWithin();

    @Message("Første steg:")
    String firstStep();

    @Message("Hvem:")
    String who();

    @Message("Må være på plass:")
    String prerequisite();
}
