package no.avsats.assessment.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that several pages share in bokmål; other languages beside it. */
@MessageBundle("words")
interface WordTexts {

    @Message("{number}\u00a0%")
    String percent(int number);

    @Message("Nivå {level}")
    String level(int level);

    @Message("Cirka {minutes} minutter")
    String minutes(int minutes);

    @Message("Lærere")
    String teachers();

    @Message("Ledere")
    String leaders();

    @Message(
            "{#if fewest == 5}Resultater vises når minst fem har svart.{#else}Resultater vises når minst {fewest} har svart.{/if}")
    String fewerThan(int fewest);

    @Message("vises ikke")
    String hidden();

    @Message("Til startsiden")
    String toStart();

    @Message("Hvem ser hva")
    String whoSeesWhat();

    @Message("Vurderingen er lukket og åpnes ikke igjen.")
    String closedForGood();

    @Message("Vurderingen åpner {day}.")
    String notOpenYet(String day);

    @Message("Hvorfor:")
    String why();

    @Message(
            "{#if hours > 0}{#if hours == 1}én time{#else}{hours} timer{/if}{#if minutes > 0} og {minutes} minutter{/if}{#else}{minutes} minutter{/if} over {weeks} uker")
    String effort(int hours, int minutes, int weeks);

    @Message("fra {from} til {to}")
    String fromTo(int from, int to);

    @Message(
            "{#when number}{#is 0}ingen{#is 1}ett{#is 2}to{#is 3}tre{#is 4}fire{#is 5}fem{#is 6}seks{#is 7}sju{#is 8}åtte{#is 9}ni{#is 10}ti{#else}{number}{/when}")
    String number(int number);

    @Message("Endret siden sist")
    String changedSince();

    @Message("Nytt siden sist")
    String newSince();
}
