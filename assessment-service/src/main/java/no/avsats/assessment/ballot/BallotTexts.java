package no.avsats.assessment.ballot;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the answer sheet and the ways to it in bokmål; other languages beside it. */
@MessageBundle("ballot")
interface BallotTexts {

    @Message("Forhåndsvisning")
    String preview();

    @Message("Tilbake til utkastet")
    String previewBack();

    @Message("Ingenting blir lagret.")
    String previewNote();

    @Message("Svarark for lærere")
    String strip();

    @Message("Svarark for ledere")
    String leaderStrip();

    @Message(
            "Alle ledere ved skolen skal se de samme tegnene her. Da har dere samme nøkkel, og svararkene kan ikke kjennes igjen.")
    String habitsKey();

    @Message(
            "Nettleseren trekker svararket selv, så ingen kan vite hvilket som er ditt. Det kan den ikke uten JavaScript. Bruk en annen nettleser.")
    String habitsScript();

    @Message("{questions} spørsmål om dine egne digitale vaner, cirka {minutes} minutter")
    String habitsHeading(int questions, int minutes);

    @Message("Du kan hoppe over spørsmål. Siste dag er {day}.")
    String habitsLead(String day);

    @Message(
            "Svarene vises bare for alle ledere hos skoleeieren sammen, når siste skole er ferdig. Lederne og skoleeieren ser det samme.")
    String habitsWho();

    @Message("Leder du flere skoler, svarer du én gang.")
    String habitsOnce();

    @Message("Svarene dine telles med. Resultatet vises for alle ledere sammen etter siste dag, {day}.")
    String habitsSentLead(String day);

    @Message("Hver leder får ett. Er du ikke ferdig, fortsetter du med koden som sto nederst på svararket.")
    String habitsIssuedLead();

    @Message("du er ikke innlogget her")
    String notLoggedIn();

    @Message("Før du svarer")
    String introTitle();

    @Message("{school} · {round}")
    String introContext(String school, String round);

    @Message("{questions} spørsmål om din egen praksis, cirka {minutes} minutter")
    String introHeading(int questions, int minutes);

    @Message("Velg det som ligner mest på en vanlig uke. Du kan hoppe over spørsmål. Siste dag er {day}.")
    String introLead(String day);

    @Message("Hva svarene brukes til")
    String introWhat();

    @Message(
            "Skolen ser hvor dere står i fem områder, og får forslag til tiltak. Du får egne råd når du har sendt inn.")
    String introWhatBody();

    @Message(
            "Dette er en puls. Den er kort fordi den bare spør om områder der skolen arbeider med tiltak. Skolen ser om det går framover, og du får egne råd når du har sendt inn.")
    String introPulse();

    @Message("Hvem ser hva")
    String introWho();

    @Message("Skolens ansatte ser samlede resultater når vurderingen lukkes. Ingen ser enkeltsvar.")
    String whoStaff();

    @Message(
            "{#when days}{#is 0}Skoleeieren ser resultatet samtidig.{#is 1}Skoleeieren ser dem når rektor deler, senest neste skoledag.{#else}Skoleeieren ser dem når rektor deler, senest etter {days} skoledager.{/when}")
    String whoOffice(int days);

    @Message("Er det færre enn {#if fewest == 5}fem{#else}{fewest}{/if} svar, vises ingenting.")
    String whoFew(int fewest);

    @Message("Skolen er liten. Lærernes svar vises bare samlet for {schools}, aldri for skolen alene.")
    String whoPool(String schools);

    @Message("Svar og navn kan ikke kobles. Vi lagrer bare at du har fått et svarark, ikke hvilket.")
    String whoName();

    @Message("Begynn")
    String begin();

    @Message("Du har fått svararket ditt")
    String issuedTitle();

    @Message("Hver lærer får ett. Er du ikke ferdig, fortsetter du med koden som sto nederst på svararket.")
    String issuedLead();

    @Message("Vi vet ikke hvilke svar som er dine. Derfor kan vi ikke finne koden eller gi deg et nytt svarark.")
    String issuedNote();

    @Message("Fortsett med koden")
    String issuedButton();

    @Message("Som leder svarer du ikke som lærer her")
    String leaderTitle();

    @Message("Ledergruppa skriver ett utsagn sammen. Det finner du på startsiden.")
    String leaderLead();

    @Message("Ved denne skolen svarer lærerne med kode på papir")
    String codesTitle();

    @Message("Be ledelsen om en kode. Den skriver du inn på svararket.")
    String codesLead();

    @Message("Svarark")
    String doorTitle();

    @Message("Skriv inn koden din")
    String doorHeading();

    @Message("Du trenger ikke logge inn for å svare. Koden er det eneste som slipper deg inn.")
    String doorLead();

    @Message("Du har fått en kode på papir")
    String printedHeading();

    @Message("Koden på papiret")
    String printedLabel();

    @Message("For eksempel 7Q2M-XK04-9TBV-6ZAE. De 16 tegnene virker én gang.")
    String printedHint();

    @Message("Åpne svararket")
    String printedButton();

    @Message("Du har begynt og vil fortsette")
    String resumeHeading();

    @Message("Koden fra svararket")
    String resumeLabel();

    @Message("De 16 tegnene som sto nederst på svararket ditt. Store og små bokstaver er det samme.")
    String resumeHint();

    @Message("Fortsett")
    String resumeButton();

    @Message("Svararket ble ikke åpnet")
    String errorTitle();

    @Message("Koden passer ikke til noen vurdering. Se etter om du har skrevet av hele koden fra papiret.")
    String errorPrinted();

    @Message("Koden er ikke skrevet av helt riktig. Se på papiret og rett det som er feil.")
    String errorMistyped();

    @Message("Koden er brukt. Har du sendt inn, er du ferdig. Har du begynt, fortsetter du med koden fra svararket.")
    String errorSpent();

    @Message(
            "Ingen svar ligger under denne koden. Se etter om alle 16 tegnene er riktige. Er vurderingen lukket, virker koden ikke lenger.")
    String errorResume();

    @Message("Mange prøver koder akkurat nå. Vent noen sekunder og prøv igjen.")
    String errorTries();

    @Message("Svararket er ikke åpent på denne maskinen lenger. Fortsett med koden fra svararket.")
    String errorGone();

    @Message("Spørsmål {number} av {count}")
    String question(int number, int count);

    @Message("{answered} av {count} spørsmål er besvart")
    String progress(int answered, int count);

    @Message("Velg den beskrivelsen som ligner mest på en vanlig uke. Ingen nivåer er feil.")
    String help();

    @Message("Gjelder ikke mitt arbeid")
    String notMyWork();

    @Message("Forrige")
    String previous();

    @Message("Neste")
    String next();

    @Message("Hopp over")
    String skip();

    @Message("Lagret")
    String saved();

    @Message("Ikke lagret. Nettet er borte. Svaret ligger her til det er tilbake.")
    String notSaved();

    @Message("Ikke sendt inn. Nettet er borte. Svarene ligger her. Prøv igjen når det er tilbake.")
    String notSent();

    @Message("Mange svarer akkurat nå. Svarene ligger her, og vi prøver igjen av oss selv.")
    String busy();

    @Message("Må du ta en pause?")
    String pause();

    @Message("Skriv ned koden, så kan du fortsette på en hvilken som helst maskin til {day}.")
    String pauseBody(String day);

    @Message("Vi kan ikke finne koden for deg. Svar og navn kan ikke kobles.")
    String pauseNote();

    @Message("Se gjennom og send inn")
    String reviewTitle();

    @Message(
            "{#when missing}{#is 0}Alle spørsmål er besvart{#is 1}Ett spørsmål er ikke besvart{#is 2}To spørsmål er ikke besvart{#is 3}Tre spørsmål er ikke besvart{#else}{missing} spørsmål er ikke besvart{/when}")
    String reviewHeading(int missing);

    @Message(
            "{#if missing == 0}Svarene teller når du har sendt dem inn. Etterpå kan de ikke endres.{#else}Du kan sende inn likevel. Svarene teller når du har sendt dem inn. Etterpå kan de ikke endres.{/if}")
    String reviewLead(int missing);

    @Message("Svarene dine")
    String reviewTable();

    @Message("Spørsmål")
    String reviewQuestion();

    @Message("Svar")
    String reviewAnswer();

    @Message("Ikke besvart")
    String unanswered();

    @Message("Send inn")
    String submit();

    @Message("Sendt inn")
    String sentTitle();

    @Message("Svarene er sendt inn. Du er ferdig.")
    String sentHeading();

    @Message("De kan ikke endres, og koden trengs ikke lenger.")
    String sentLead();

    @Message("Råd etter dine egne svar")
    String sentAdvice();

    @Message("Rådene vises bare her i nettleseren, og bare nå. Skriv ut siden hvis du vil ta vare på dem.")
    String sentAdviceNote();

    @Message("Det er for få svar til å gi råd.")
    String sentNoAdvice();

    @Message("Rådene ble vist da du sendte inn.")
    String sentAgain();

    @Message("Ferdig")
    String done();

    @Message("«Ferdig» glemmer svararket på denne maskinen.")
    String doneNote();

    @Message("Vurderingen er lukket")
    String closedTitle();

    @Message("Svar som var sendt inn, er med i resultatet. Svar som ikke var sendt inn, er slettet.")
    String closedLead();

    @Message("Til svarark")
    String closedButton();

    @Message("Koder på papir")
    String slipsTitle();

    @Message("{count} koder, som vises bare nå")
    String slipsHeading(int count);

    @Message("Skriv ut siden med en gang. Kodene er ikke lagret og kan ikke vises igjen.")
    String slipsLead();

    @Message(
            "Klipp dem fra hverandre, bland dem og la hver trekke sin. Ikke skriv ned hvem som fikk hvilken. De fire første tegnene er like på alle.")
    String slipsHandOut();

    @Message("Gå til {address} og skriv inn koden. Den virker én gang.")
    String slipHow(String address);

    @Message("{school}, siste dag {day}")
    String slipUntil(String school, String day);

    @Message("Lag koder til lærerne")
    String codesFormHeading();

    @Message("Hver kode gir ett svar. Kodene vises én gang, på neste side. Ha skriveren klar.")
    String codesFormLead();

    @Message("Antall koder")
    String codesCount();

    @Message("Høyst {headcount}, som er antallet lærere ved skolen.")
    String codesCountHint(int headcount);

    @Message("Lag kodene")
    String codesButton();

    @Message("Skriv et tall fra 1 til {headcount}")
    String codesErrorCount(int headcount);

    @Message("Kodene er skrevet ut")
    String codesPrinted(int count);

    @Message("Det ble laget {count} koder. De er ikke lagret og kan ikke vises eller lages på nytt.")
    String codesPrintedLead(int count);

    @Message("Lærerne ved denne skolen svarer med innlogging")
    String codesNone();

    @Message("Skoleeieren valgte det da runden ble planlagt. Ingen koder trengs.")
    String codesNoneLead();

    @Message("Antallet lærere er ikke kjent ennå")
    String codesNoHeadcount();

    @Message("Utdanningskontoret må registrere det før koder kan lages.")
    String codesNoHeadcountLead();

    @Message("Til slutt")
    String obstaclesTitle();

    @Message(
            "Velg det som teller mest. Du kan hoppe over. Svarene vises bare når minst {#if fewest == 10}ti{#else}{fewest}{/if} har svart, og bare det minst tre har valgt.")
    String obstaclesHelp(int fewest);

    @Message("Nøkkelen til skolens svarark")
    String keyTitle();

    @Message(
            "Se at tegnene er de samme som på plakaten eller i brevet. Er de ikke det, henter du ikke svararket, men sier fra. Alle lærere ved skolen skal ha samme nøkkel, så svararkene ikke kan kjennes igjen.")
    String keyBody();

    @Message("Trekker et svarark …")
    String drawing();

    @Message("Det gikk ikke. Se om du er på nett, og prøv igjen. Ingenting er gått tapt.")
    String drawingFailed();

    @Message("Her trengs JavaScript")
    String scriptNeeded();

    @Message(
            "Nettleseren trekker svararket selv, så ingen kan vite hvilket som er ditt. Det kan den ikke uten JavaScript. Bruk en annen nettleser, eller svar med kode på papir: se nedenfor.")
    String scriptNeededBody();

    @Message("Svarark for elever")
    String pupilStrip();

    @Message("Om svararket")
    String pupilTitle();

    @Message("{questions} korte setninger om timene")
    String pupilHeading(int questions);

    @Message("Ingen vet at det er du som svarer. Svaret har ikke navnet ditt.")
    String pupilName();

    @Message(
            "Skolen ser hva elevene mener til sammen, når minst {#if fewest == 5}fem{#else}{fewest}{/if} har svart. De som eier skolen, får se det etterpå.")
    String pupilWho(int fewest);

    @Message("Du kan la være å svare, og du kan stoppe når du vil.")
    String pupilStop();

    @Message("Vet ikke")
    String doNotKnow();

    @Message("Vil du sende inn svarene?")
    String pupilReview();

    @Message("Du kan gå tilbake og endre. Når du har sendt inn, kan du ikke endre mer.")
    String pupilReviewLead();

    @Message("Setning")
    String pupilStatement();

    @Message("Svarene er sendt. Du er ferdig.")
    String pupilThanks();

    @Message("Trykk Ferdig, så kan den neste bruke maskinen.")
    String pupilThanksLead();

    @Message("Hvor mange elever skal få en kode?")
    String pupilCodesHeading();

    @Message("Lag én kode til hver elev på trinnene som er med. Kodene lages én gang, så ta med noen ekstra.")
    String pupilCodesLead();

    @Message("Legg lappene i en bolle, og la hver elev trekke en selv. Ingen skriver opp hvem som fikk hvilken.")
    String pupilHandOut();

    @Message("Ta vare på koden")
    String keepCode();

    @Message("Kopier")
    String copy();

    @Message("Kopiert")
    String copied();

    @Message("Del")
    String share();

    @Message("Skriv ut")
    String print();

    @Message("Koden til svararket ditt")
    String slipTitle();

    @Message("Tilbake til svararket")
    String slipBack();

    @Message("Kvittering")
    String receiptTitle();

    @Message(
            "Med den kan du når som helst sjekke at svaret ditt er med. Den viser ikke hva du har svart, og fører ikke til svaret.")
    String receiptBody();

    @Message("Du vil vite at svaret er med")
    String checkHeading();

    @Message("Kvitteringen")
    String checkLabel();

    @Message("De 16 tegnene du fikk da du sendte inn.")
    String checkHint();

    @Message("Sjekk")
    String checkButton();

    @Message(
            "Ingen svar har denne kvitteringen. Se etter om alle 16 tegnene er riktige. Kvitteringer virker til 30 dager etter at skolen har lukket.")
    String errorReceipt();

    @Message("Svaret er med")
    String countedTitle();

    @Message("Mer viser kvitteringen ikke. Vi vet ikke hvilket svar det er.")
    String countedLead();

    @Message("Gå til {address} og skriv inn koden for å fortsette.")
    String slipResume(String address);

    @Message("Svaret ditt er med i vurderingen ved {school}")
    String countedHeading(String school);

    @Message("Vil du heller svare på papir?")
    String paperTitle();

    @Message(
            "Da får du en kode på en lapp av ledelsen i stedet, og kan bruke en hvilken som helst maskin. Vi noterer at du har fått, ikke hvilken kode.")
    String paperBody();

    @Message("Jeg svarer med kode på papir")
    String paperButton();

    @Message("Du svarer med kode på papir")
    String onPaperTitle();

    @Message("Vis denne siden til den som deler ut koder ved skolen, og få en lapp. Ingen skriver ned hvilken du fikk.")
    String onPaperLead();

    @Message("Har du mistet koden, kan ledelsen gi deg en reservekode. Da begynner du på nytt.")
    String issuedLost();

    @Message("Koder på papir, én om gangen")
    String handingTitle();

    @Message(
            "Lærerne her svarer med innlogging. Noen få trenger en kode på papir. Ikke skriv ned hvem som får hvilken.")
    String handingLead();

    @Message("Vurderingen er ikke åpen. Da deles ingen koder ut.")
    String handingClosed();

    @Message("For dem som svarer på papir")
    String handingPaper();

    @Message("Lag en kode")
    String handingPaperButton();

    @Message("For dem som har mistet svararket")
    String handingSpare();

    @Message("Lag en reservekode")
    String handingSpareButton();

    @Message("En kode, som vises bare nå")
    String handedTitle();

    @Message("Skriv den ut eller skriv den av, og gi den fra deg. Den er ikke lagret og kan ikke vises igjen.")
    String handedLead();

    @Message("Tilbake")
    String handedBack();

    @Message(
            "{#when asked}{#is 0}Ingen har bedt om det.{#is 1}Én lærer har bedt om det.{#else}{asked} lærere har bedt om det.{/when} {#if made > 0}{made} {#if made == 1}kode{#else}koder{/if} er laget.{/if} Læreren ber om det på sin egen side og viser den til deg.")
    String handingPaperBody(int asked, int made);

    @Message(
            "Ingen vet om det tapte arket er sendt inn. Derfor finnes det bare {most}, og antallet står ved resultatet. {made} er delt ut.")
    String handingSpareBody(int most, int made);

    @Message(
            "Nøkkelen er en annen enn den som står hos den som kontrollerer oss. Vi har ikke hentet noe svarark. Si fra til rektor, og bruk gjerne kode på papir.")
    String witnessDiffers();

    @Message(
            "Nøkkelen kunne ikke sammenlignes: vi når ikke den som kontrollerer oss. Sammenlign selv med plakaten eller brevet, eller prøv igjen senere.")
    String witnessSilent();

    @Message("Hent svararket likevel")
    String witnessAnyway();

    @Message("Hent svararket nå, svar senere")
    String later();

    @Message(
            "Da kan ingen se av klokka hvem som svarer når. Svararket ligger i denne nettleseren, så gjør det bare på din egen maskin.")
    String laterHint();

    @Message("Svararket ligger i denne nettleseren. Åpne det når du vil svare: du trenger ikke logge inn da.")
    String laterKept();

    @Message("Åpne svararket")
    String laterOpen();

    @Message("Svararket ditt ligger klart her")
    String waitingHeading();
}
