package no.avsats.assessment.habit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of surveys of leaders' habits in bokmål; other languages beside it. */
@MessageBundle("habits")
interface HabitTexts {

    @Message("Ledernes digitale vaner")
    String title();

    @Message(
            "Lederne svarer én gang før opplæringen og én gang etter. Dere ser svarene samlet for alle, og hva som har endret seg.")
    String lead();

    @Message("Ingen undersøkelser ennå")
    String none();

    @Message("Når du har planlagt en undersøkelse, står den her.")
    String noneBody();

    @Message("Undersøkelse")
    String survey();

    @Message("Undersøkelse {number}")
    String number(int number);

    @Message("Eldre undersøkelser")
    String older();

    @Message("Planlegg undersøkelse 1")
    String planFirst();

    @Message("Planlegg undersøkelse 2")
    String planSecond();

    @Message(
            "Alle ledere ved skolene og barnehagene deres kan svare. Undersøkelsen åpner på første dag, lukkes etter siste dag og åpnes ikke igjen.")
    String planLead();

    @Message("Den stiller de samme spørsmålene som {first}, så dere ser hva som har endret seg.")
    String secondLead(String first);

    @Message("Navn på undersøkelsen")
    String name();

    @Message("Lederne ser det. For eksempel «Digitale vaner før opplæringen».")
    String nameHint();

    @Message("Lag undersøkelsen")
    String create();

    @Message("Noe mangler før du kan lage undersøkelsen")
    String wrong();

    @Message("Undersøkelse 2 kan bare følge en lukket undersøkelse 1")
    String errorFollows();

    @Message("Åpner {day}")
    String opensOn(String day);

    @Message("Åpen til og med {day}")
    String openUntil(String day);

    @Message("Lukket {day}")
    String closedOn(String day);

    @Message("Da får lederne den på startsiden. Siste dag er {day}.")
    String plannedLead(String day);

    @Message("Minst fem ledere har svart. Hvor mange det er, vises når undersøkelsen er lukket.")
    String enough();

    @Message("Færre enn fem ledere har svart. Blir det slik, vises ikke noe resultat.")
    String notEnough();

    @Message("Det som kan vises, er tatt vare på. Alt annet er slettet. Undersøkelsen åpnes ikke igjen.")
    String closedLead();

    @Message("Åpne før første dag")
    String openNow();

    @Message("Alle lederne deres kan svare med en gang. Det kan ikke angres.")
    String openConfirm();

    @Message("Lukk nå")
    String closeNow();

    @Message("Ingen kan svare etterpå, og undersøkelsen åpnes ikke igjen.")
    String closeConfirm();

    @Message("Lukk for godt")
    String closeYes();

    @Message("Se resultatet")
    String seeResult();

    @Message("Til undersøkelsene")
    String toSurveys();

    @Message("Dine digitale vaner på jobb")
    String answerHeading();

    @Message(
            "Vi lagrer bare summer: hvor mange ledere som ga hvert svar. Til undersøkelsen lukkes, lagrer vi også at du har svart, men ikke hva.")
    String kept();

    @Message("Den som drifter systemet og følger med mens du svarer, kan vi ikke skjule deg for.")
    String limit();

    @Message("Hva slags skole leder du?")
    String stage();

    @Message(
            "Valgfritt. Er du den eneste som velger et trinn, er summene for trinnet dine svar til undersøkelsen lukkes.")
    String stageHint();

    @Message("Vil ikke si")
    String noStage();

    @Message("Svarer ikke på dette")
    String noAnswer();

    @Message("Send inn")
    String send();

    @Message("Du svarer én gang, og svarene kan ikke endres etterpå.")
    String once();

    @Message("Svar på minst ett spørsmål")
    String errorNothing();

    @Message("Svarene dine er talt med")
    String thanks();

    @Message("Undersøkelsen er åpen til og med {day}. Resultatet vises etterpå, hvis minst fem har svart.")
    String thanksBody(String day);

    @Message("Undersøkelsen er ikke åpen nå")
    String notOpen();

    @Message("Lederne svarer fra {from} til og med {to}.")
    String notOpenBody(String from, String to);

    @Message("{people} ledere har svart")
    String finding(int people);

    @Message("Tallene gjelder alle lederne sammen.")
    String resultLead();

    @Message(
            "I undersøkelse 1 svarte {before}. Det trenger ikke være de samme lederne, og én leder er om lag {points} prosentpoeng.")
    String comparedLead(int before, int points);

    @Message("Undersøkelse 1 viser ikke noe resultat, så det er ingenting å sammenligne med.")
    String nothingBefore();

    @Message("Se undersøkelse 1")
    String seeFirst();

    @Message("Last ned tallene")
    String download();

    @Message("{answers} har svart.")
    String answered(int answers);

    @Message(
            "{#if more}Flere svarer «{answer}» enn i undersøkelse 1: fra {before} til {percent} prosent, {points} prosentpoeng mer.{#else}Færre svarer «{answer}» enn i undersøkelse 1: fra {before} til {percent} prosent, {points} prosentpoeng mindre.{/if}")
    String changed(boolean more, String answer, int before, int percent, int points);

    @Message("Andelene er de samme som i undersøkelse 1.")
    String unchanged();

    @Message("For få svarte på dette i undersøkelse 1 til at endringen kan vises.")
    String notCompared();

    @Message("Svar")
    String answer();

    @Message("Andel")
    String share();

    @Message("Før")
    String before();

    @Message("Nå")
    String now();

    @Message("Prosentpoeng")
    String change();

    @Message("{#if more}{points} mer{#else if points == 0}ingen{#else}{points} mindre{/if}")
    String points(boolean more, int points);

    @Message("Etter trinn")
    String byStage();

    @Message("Trinn")
    String stageColumn();

    @Message("Antall svar")
    String answers();

    @Message("Andres tall")
    String others();

    @Message("Vises når minst fem har svart, og ikke alle det samme.")
    String hidden();
}
