package no.avsats.assessment.round;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the office's rounds in bokmål; other languages beside it. */
@MessageBundle("rounds")
interface RoundTexts {

    @Message("Runder")
    String title();

    @Message("{#when count}{#is 0}Ingen runder ennå{#is 1}Én runde{#else}{count} runder{/when}")
    String listHeading(int count);

    @Message("Når du har planlagt en runde, står den her.")
    String listEmpty();

    @Message("Planlegg en runde")
    String plan();

    @Message("Runde")
    String round();

    @Message("Svartid")
    String period();

    @Message("{from} – {to}")
    String fromTo(String from, String to);

    @Message("Skoler")
    String schools();

    @Message("Status")
    String state();

    @Message("Ferdig")
    String done();

    @Message("I gang")
    String going();

    @Message("Planlagt")
    String planned();

    @Message("Eldre runder")
    String older();

    @Message("{done} av {all} skoler er ferdige")
    String finding(int done, int all);

    @Message("Svartiden er {from} – {to}. Skoler som ikke lukker selv, lukkes etter siste dag.")
    String lead(String from, String to);

    @Message("Runden er over. Alle skoler er ferdige.")
    String over();

    @Message("Måling 2, etter")
    String surveyTwo();

    @Message("Måling 2 av denne runden:")
    String askedAgain();

    @Message("Endring")
    String change();

    @Message("Neste runde")
    String next();

    @Message(
            "Måling 2 stiller de samme spørsmålene igjen, så dere ser hva som har endret seg. En kopi er en ny runde med de samme valgene.")
    String nextLead();

    @Message("Planlegg måling 2")
    String again();

    @Message("Kopier runden")
    String copy();

    @Message("Dette er måling 2 etter {round}. Skolenes tall stilles ved siden av hverandre.")
    String againLead(String round);

    @Message("Måling 2 må ha samme rammeverk, spørsmål og grupper som måling 1, og ingen nye skoler")
    String errorFollows();

    @Message("Puljer")
    String waves();

    @Message("Pulje")
    String wave();

    @Message("Åpner")
    String opens();

    @Message("Ferdige")
    String finished();

    @Message("{done} av {all}")
    String count(int done, int all);

    @Message("Åpne {wave} nå")
    String openWave(String wave);

    @Message(
            "{#if count == 1}Én skole kan svare med en gang. Det kan ikke angres.{#else}{count} skoler kan svare med en gang. Det kan ikke angres.{/if}")
    String openConfirm(int count);

    @Message("Åpne nå")
    String openYes();

    @Message("Skolene i {wave}")
    String schoolsOf(String wave);

    @Message("Skole")
    String school();

    @Message("Ikke åpnet")
    String statePlanned();

    @Message("Åpen")
    String stateOpen();

    @Message("Ferdig")
    String stateReleased();

    @Message("Resultat")
    String result();

    @Message("Fellesgrupper av små skoler")
    String pools();

    @Message("Lærernes svar ved disse skolene vises bare samlet. Gruppene kan ikke endres.")
    String poolNote();

    @Message("Flytt siste dag")
    String extend();

    @Message("Den kan bare flyttes fram i tid, fra {day}.")
    String extendHint(String day);

    @Message("Flytt")
    String extendYes();

    @Message("Siste dag er flyttet")
    String extended();

    @Message("Planlegg en runde")
    String newHeading();

    @Message("Puljer, fellesgrupper og svarmåte kan ikke endres etterpå. Siste dag kan flyttes fram.")
    String newLead();

    @Message("Navn på runden")
    String name();

    @Message("Slik det skal stå på skolenes sider, for eksempel «Våren 2026».")
    String nameHint();

    @Message("Rammeverk")
    String framework();

    @Message("Spørsmål")
    String form();

    @Message("Alle spørsmål")
    String formFull();

    @Message("Kort: ett fra hvert område")
    String formShort();

    @Message("Puls mellom to runder: bare områder med tiltak i gang")
    String formPulse();

    @Message("Ledernes egne digitale vaner: bare ledere svarer, hver for seg")
    String formHabits();

    @Message("En annen runde om ledernes vaner er ikke ferdig")
    String errorHabits();

    @Message("Rammeverket spør ikke om ledernes vaner")
    String errorNoHabits();

    @Message("Hvem skal svare?")
    String who();

    @Message("Lærere")
    String teachers();

    @Message("Ledergruppa")
    String leaders();

    @Message("Første dag")
    String firstDay();

    @Message("Siste dag")
    String lastDay();

    @Message("For eksempel 19.06.2026")
    String dayHint();

    @Message("Skoledager til kontoret ser resultatet")
    String sharing();

    @Message("Fra 0 til 20. Rektor kan dele før.")
    String sharingHint();

    @Message("Færrest svar som vises")
    String fewest();

    @Message("5 eller flere. Det kan ikke settes lavere.")
    String fewestHint();

    @Message("Puljer")
    String waveNames();

    @Message("La en pulje stå uten skoler hvis du ikke trenger den.")
    String waveNamesLead();

    @Message("Pulje {number}")
    String waveNumber(int number);

    @Message("Navn på pulje {number}")
    String waveName(int number);

    @Message("Første dag for pulje {number}")
    String waveDay(int number);

    @Message("Tom: samme som runden")
    String waveDayHint();

    @Message("Antall skoler i pulje {number} som skal ha en vedtatt plan")
    String waveAmbition(int number);

    @Message("Skoler")
    String schoolsHeading();

    @Message(
            "En liten skole kan være med i en fellesgruppe. Da vises lærernes svar bare samlet. En gruppe har minst tre skoler.")
    String schoolsLead();

    @Message("Lærerne svarer med")
    String way();

    @Message("Innlogging")
    String wayLogin();

    @Message("Koder på papir")
    String wayCodes();

    @Message("Fellesgruppe")
    String pool();

    @Message("Alene")
    String noPool();

    @Message("Små skoler {letter}")
    String poolName(String letter);

    @Message("Uten område")
    String noDistrict();

    @Message("Lag runden")
    String create();

    @Message(
            "{#if count == 1}Én ting mangler før du kan lage runden{#else}{count} ting mangler før du kan lage runden{/if}")
    String errors(int count);

    @Message("Skriv et navn på høyst 120 tegn")
    String errorTitle();

    @Message("Velg hvem som skal svare")
    String errorRoles();

    @Message("Skriv en dag, for eksempel 19.06.2026")
    String errorDay();

    @Message("Siste dag må komme etter første dag og ikke være over")
    String errorCloses();

    @Message("Skriv en dag etter {day}")
    String errorExtend(String day);

    @Message("Skriv et tall fra 0 til 20")
    String errorSharing();

    @Message("Skriv et tall fra 5 til 50")
    String errorFewest();

    @Message("Pulje {number} trenger et navn, en dag innenfor runden og et tall eller tomt felt")
    String errorWave(int number);

    @Message("Sett minst én skole i en pulje")
    String errorSchools();

    @Message("En fellesgruppe må ha minst tre skoler, og alle må være med i runden")
    String errorPool();

    @Message("Avbryt")
    String cancel();

    @Message("Finn en skole")
    String find();

    @Message("Skoler som passer: #")
    String hits();

    @Message("Alle skolene her")
    String wholeDistrict();

    @Message("av {all} valgt")
    String chosenOf(int all);

    @Message("Skal elever svare også?")
    String pupils();

    @Message("De svarer med koder på papir. Rektor lager kodene når skolen er åpnet.")
    String pupilsHint();

    @Message("{year}. trinn")
    String year(int year);

    @Message("Spørsmålene passer ikke for elever på disse trinnene")
    String errorPupils();

    @Message("for skoler")
    String forSchools();

    @Message("for barnehager")
    String forPreschools();

    @Message("Barnehager")
    String preschools();

    @Message("Planlegg en runde for barnehagene")
    String planPreschools();

    @Message("Planlegg en runde for skolene")
    String planSchools();

    @Message("Hvorfor, hvis runden er mer enn vanlig")
    String reason();

    @Message(
            "Vanlig er alle spørsmål hvert andre skoleår, puls mellom, og høyst 30 minutter per lærer i skoleåret. Lærerne leser dette før første spørsmål.")
    String reasonHint();

    @Message("Denne runden er mer enn vanlig. Skoleeieren sier hvorfor:")
    String reasonShown();

    @Message("Skriv hvorfor runden er mer enn vanlig, på høyst 300 tegn")
    String errorReason();

    @Message("Invitasjon")
    String invitation();

    @Message("Vedtatte planer")
    String adopted();

    @Message("{adopted}, mål {ambition}")
    String adoptedOf(long adopted, int ambition);

    @Message("Lærere som har svart")
    String answered();

    @Message("Ledere som har svart")
    String leadersAnswered();

    @Message("{#if from == to}{from}{#else}{from}–{to}{/if}{#if invited > 0} av {invited}{/if}")
    String answeredOf(int from, int to, int invited);

    @Message("Runden kommer for nær en annen runde")
    String clashHeading();

    @Message(
            "«{title}» stiller de samme spørsmålene på de samme dagene: {schools}{#if others > 0} og {others} skoler til{/if}. Du kan spørre igjen fra {day}.")
    String clashOverlaps(String title, String schools, int others, String day);

    @Message(
            "«{title}» stilte de samme spørsmålene for mindre enn tre måneder siden: {schools}{#if others > 0} og {others} skoler til{/if}. Du kan spørre igjen fra {day}.")
    String clashTooSoon(String title, String schools, int others, String day);

    @Message(
            "«{title}» stiller de samme spørsmålene mindre enn tre måneder etterpå: {schools}{#if others > 0} og {others} skoler til{/if}. Siste dag må være {day} eller før.")
    String clashTooLate(String title, String schools, int others, String day);

    @Message(
            "I «{title}» vises lærerne sammen med andre skoler, eller alene: {schools}{#if others > 0} og {others} skoler til{/if}. En fellesgruppe er den samme hele skoleåret.")
    String clashPool(String title, String schools, int others);

    @Message("To resultater for tett på hverandre kan vise hva én person svarte. Derfor finnes det ingen unntak.")
    String clashWhy();
}
