package no.avsats.assessment.start;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the start page in bokmål; other languages beside it. */
@MessageBundle("start")
interface StartTexts {

    @Message("Start")
    String title();

    @Message(
            "{#when count}{#is 0}Ingen oppgaver nå{#is 1}Én ting venter på deg{#is 2}To ting venter på deg{#is 3}Tre ting venter på deg{#is 4}Fire ting venter på deg{#is 5}Fem ting venter på deg{#else}{count} ting venter på deg{/when}")
    String waiting(int count);

    @Message("Ingen vurdering venter på deg")
    String noAssessment();

    @Message("Skolens planer")
    String plans();

    @Message("Se hva som venter i planene")
    String plansLink();

    @Message("Dette venter")
    String these();

    @Message("Når skoleeieren åpner en vurdering, står den her.")
    String nothing();

    @Message("Neste vurdering åpner {day}. Da står den her.")
    String opensOn(String day);

    @Message("Du har ingen rolle ved en skole ennå")
    String noRole();

    @Message("Skolen eller utdanningskontoret kan rette det. Logg ut og inn igjen etterpå.")
    String noRoleLead();

    @Message("siste dag")
    String until();

    @Message("Klart nå")
    String readyNow();

    @Message("deles {day}")
    String sharedBy(String day);

    @Message("Svar på vurderingen")
    String ballot();

    @Message("{round}. Svarene dine kan ikke kobles til navnet ditt.")
    String ballotBody(String round);

    @Message("Svar nå")
    String ballotButton();

    @Message("Fortsett på svararket ditt")
    String resume();

    @Message(
            "{round}. Du har fått svararket. Vi vet ikke om du har sendt det inn. Er du ikke ferdig, trenger du koden på 16 tegn fra svararket.")
    String resumeBody(String round);

    @Message("Fortsett")
    String resumeButton();

    @Message("Svar med koden du fikk på papir")
    String code();

    @Message("{round}. Skolen din deler ut koder. Be om én hvis du ikke har fått.")
    String codeBody(String round);

    @Message("Skriv inn koden")
    String codeButton();

    @Message("Skriv ut koder til lærerne")
    String codes();

    @Message("{round}. Lærerne ved skolen svarer med hver sin kode på papir.")
    String codesBody(String round);

    @Message("Lag koder")
    String codesButton();

    @Message("Skriv ledergruppas utsagn")
    String statement();

    @Message("{round}. Vurder først hver for dere. Skriv så ett utsagn sammen.")
    String statementBody(String round);

    @Message("Skriv utsagnet")
    String statementButton();

    @Message("Signer ledergruppas utsagn")
    String sign();

    @Message("{round}. Utkastet er lagret. Det teller når ledergruppa har signert.")
    String signBody(String round);

    @Message("Les og signer")
    String signButton();

    @Message("Vurder først på egen hånd")
    String own();

    @Message("Del skolen i trinn eller team, hvis dere vil")
    String teams();

    @Message("{round}. Da kan dere se gruppene hver for seg. Det må gjøres før vurderingen åpner.")
    String teamsBody(String round);

    @Message("Velg grupper")
    String teamsButton();

    @Message("Lukk vurderingen")
    String close();

    @Message("{round}. {answered} Hvis du ikke gjør noe, lukkes den av seg selv.")
    String closeBody(String round, String answered);

    @Message("{#if invited > 0}{from}–{to} av {invited} lærere har svart.{#else}{from}–{to} lærere har svart.{/if}")
    String answered(int from, int to, int invited);

    @Message("Se og lukk")
    String closeButton();

    @Message("Les resultatet og del det med skoleeier")
    String share();

    @Message("{round}. Bare skolens ansatte ser det nå. Hvis du ikke gjør noe, deles det av seg selv.")
    String shareBody(String round);

    @Message("Les resultatet")
    String read();

    @Message("{round}. Se hvor skolen står, og hvilke tiltak som passer nå.")
    String readBody(String round);

    @Message("Se resultatet")
    String readButton();

    @Message("Skolens trapp dette året")
    String year();

    @Message(
            "{#when step}{#is 1}Fem trinn fra kartlegging til oppfølging. Dere står på det første.{#is 2}Fem trinn fra kartlegging til oppfølging. Dere står på det andre.{#is 3}Fem trinn fra kartlegging til oppfølging. Dere står på det tredje.{#is 4}Fem trinn fra kartlegging til oppfølging. Dere står på det fjerde.{#else}Fem trinn fra kartlegging til oppfølging.{/when}")
    String yearLead(int step);

    @Message("Kartlegge")
    String assess();

    @Message("Si det samlet")
    String state();

    @Message("Se resultatet")
    String look();

    @Message("Velge tiltak")
    String choose();

    @Message("Følge opp")
    String follow();

    @Message("Ikke planlagt ennå")
    String assessNone();

    @Message("Åpner {day}")
    String assessFrom(String day);

    @Message("Åpen til {day}")
    String assessUntil(String day);

    @Message("Ferdig {day}")
    String assessDone(String day);

    @Message("Signert av ledergruppa")
    String stateSigned();

    @Message("Ledergruppas utsagn")
    String stateWaits();

    @Message("Ikke med denne gangen")
    String stateNone();

    @Message("Når vurderingen lukkes")
    String lookLater();

    @Message("Dere er her")
    String lookNow();

    @Message("Delt med skoleeier")
    String lookShared();

    @Message("Etter resultatet")
    String chooseLater();

    @Message("Dere er her")
    String chooseNow();

    @Message("Etter planen")
    String followLater();

    @Message("Resultater")
    String aside();

    @Message("Skolens resultater")
    String earlier();

    @Message("Ingen resultater ennå")
    String noResult();

    @Message("Når den første vurderingen er lukket, står resultatet her.")
    String noResultBody();

    @Message("Lag koder til elevene")
    String pupilCodes();

    @Message("{round}: elevene svarer med koder på papir.")
    String pupilCodesBody(String round);

    @Message("Inviter alle: lenke, plakat og tekster")
    String invite();

    @Message("Kode på papir til en kollega")
    String handOut();
}
