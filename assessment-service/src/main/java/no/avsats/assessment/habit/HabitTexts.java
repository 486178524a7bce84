package no.avsats.assessment.habit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of leaders' habits in bokmål; other languages beside it. */
@MessageBundle("habits")
interface HabitTexts {

    @Message("Ledernes digitale vaner")
    String title();

    @Message("Se resultatet")
    String seeResult();

    @Message("Resultatet vises når alle skolene er ferdige")
    String waits();

    @Message("Lederne ved alle skolene vises sammen. Siste dag for svar er {day}.")
    String waitsBody(String day);

    @Message("Minst {answered} ledere har svart")
    String finding(int answered);

    @Message("Tallene gjelder alle lederne sammen, om lag og aldri nøyaktig.")
    String resultLead();

    @Message("I undersøkelse 1 svarte minst {before}. Det trenger ikke være de samme lederne.")
    String comparedLead(int before);

    @Message("Undersøkelse 1 viser ikke noe resultat, så det er ingenting å sammenligne med.")
    String nothingBefore();

    @Message("Undersøkelse {number}")
    String number(int number);

    @Message("Se undersøkelse 1")
    String seeFirst();

    @Message("Last ned tallene")
    String download();

    @Message("Det midterste svaret er «{answer}».")
    String middle(String answer);

    @Message("I undersøkelse 1 var det «{answer}».")
    String middleBefore(String answer);

    @Message(
            "{#if more}Flere svarer «{answer}» enn i undersøkelse 1: fra {before} til {now} prosent.{#else}Færre svarer «{answer}» enn i undersøkelse 1: fra {before} til {now} prosent.{/if}")
    String changed(boolean more, String answer, int before, int now);

    @Message("{#if from == to}{from}{#else}{from} – {to}{/if}")
    String group(String from, String to);

    @Message("{#if percent == 15}15 % eller mindre{#else if percent == 85}85 % eller mer{#else}{percent} %{/if}")
    String percent(int percent);

    @Message("Svar")
    String answer();

    @Message("Andel")
    String share();

    @Message("Før")
    String before();

    @Message("Nå")
    String now();

    @Message("Etter trinn")
    String byStage();

    @Message("Andres tall")
    String others();

    @Message("Vises når minst fem har svart på spørsmålet.")
    String hidden();

    @Message("av {invited} ledere har svart")
    String closeOf(int invited);

    @Message("Svarene vises først når alle skolene er ferdige, og bare for alle lederne sammen.")
    String closeTogether();
}
