package no.avsats.assessment.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for frameworks in bokmål; other languages beside it. */
@MessageBundle("frameworks")
interface EditorTexts {

    @Message("Rammeverk")
    String pageTitle();

    @Message("Et rammeverk er det en runde spør om, og tiltakene den gir råd om. Dere kan lage deres egen versjon.")
    String lead();

    @Message("Dere har et utkast")
    String draftWaits();

    @Message("Utkastet kan ingen andre se før det er publisert.")
    String draftWaitsBody();

    @Message("Fortsett på utkastet")
    String toDraft();

    @Message("Lag en ny versjon")
    String begin();

    @Message("Utgangspunkt")
    String basedOn();

    @Message("Den nyeste står først. Alt blir med, og så endrer dere det dere vil.")
    String basedOnHint();

    @Message("Lag utkast")
    String beginButton();

    @Message("Publiserte versjoner")
    String published();

    @Message("Navn")
    String name();

    @Message("Laget av")
    String madeBy();

    @Message("Oss")
    String us();

    @Message("Spørsmål")
    String indicators();

    @Message("Tiltak")
    String measures();

    @Message("Fil")
    String file();

    @Message("Les inn en fil")
    String bringIn();

    @Message("Fila blir et utkast. Først sjekker vi den og sier hva den inneholder.")
    String importLead();

    @Message("YAML-fil")
    String importFile();

    @Message("Sjekk fila")
    String importCheck();

    @Message("Fila passer: {name}")
    String importFits(String name);

    @Message("Den har {indicators} spørsmål og {measures} tiltak.")
    String importBrings(int indicators, int measures);

    @Message("Dere har et utkast fra før")
    String importReplaces();

    @Message("Fila tar plassen til utkastet. Det som står der nå, blir borte.")
    String importReplacesBody();

    @Message("Erstatt utkastet")
    String importReplace();

    @Message("Lag utkast av fila")
    String importBring();

    @Message("{#when count}{#is 1}Én ting i fila må rettes{#else}{count} ting i fila må rettes{/when}")
    String importRefused(int count);

    @Message("Ingenting er lest inn. Rett fila og prøv igjen.")
    String importRefusedBody();

    @Message("Linje")
    String line();

    @Message("Kolonne")
    String column();

    @Message("Sted i fila")
    String path();

    @Message("Hva")
    String what();

    @Message("Avbryt")
    String cancel();

    @Message("Tilbake")
    String back();

    @Message("Utkast")
    String draft();

    @Message("Utkast, laget av {key}")
    String draftOf(String key);

    @Message("Noen andre har endret utkastet")
    String conflict();

    @Message("Det du skrev, står under. Lagrer du nå, gjelder det du har skrevet.")
    String conflictBody();

    @Message("Se det som er lagret")
    String conflictLook();

    @Message("{#when count}{#is 1}Én ting mangler før du kan lagre{#else}{count} ting mangler før du kan lagre{/when}")
    String errors(int count);

    @Message("Skriv et navn")
    String errorName();

    @Message("Skriv et spørsmål til lærere, ledere eller begge")
    String errorQuestion();

    @Message("Si om spørsmålet betyr det samme som før")
    String errorLineage();

    @Message("Skriv en tekst")
    String errorText();

    @Message("Skriv et helt tall")
    String errorNumber();

    @Message("Velg minst én målgruppe")
    String errorGroups();

    @Message(
            "{#when count}{#is 1}Én ting må rettes før dere kan publisere{#else}{count} ting må rettes før dere kan publisere{/when}")
    String brokenRules(int count);

    @Message("Utkastet følger alle reglene og kan publiseres.")
    String noneBroken();

    @Message("Sjekk og publiser")
    String checkAndPublish();

    @Message("Se det som lærer")
    String preview();

    @Message("Områder")
    String areas();

    @Message("Område")
    String area();

    @Message(
            "{#when count}{#is 0}Dere har ingen egne spørsmål ennå. Dere kan legge til ti.{#else}Dere har {count} egne spørsmål, og kan ha ti.{/when}")
    String ownCount(int count);

    @Message("Spørsmål")
    String asked();

    @Message("Tatt ut")
    String out();

    @Message("Navnet på versjonen")
    String nameHeading();

    @Message("Slik står den når en runde planlegges")
    String nameHint();

    @Message("Lagre")
    String save();

    @Message("Lagret")
    String saved();

    @Message("Mer")
    String more();

    @Message("Last ned som YAML")
    String export();

    @Message("Kast utkastet")
    String dropDraft();

    @Message("Tatt ut")
    String isOut();

    @Message("Eget")
    String ownTag();

    @Message("Omskrevet")
    String reworded();

    @Message("Delt")
    String split();

    @Message("Slått sammen")
    String merged();

    @Message("Nytt")
    String newTag();

    @Message("Lærere og ledere svarer")
    String askedBoth();

    @Message("Lærere svarer")
    String askedTeachers();

    @Message("Ledere svarer")
    String askedLeaders();

    @Message("står i kortskjemaet og kan ikke tas ut")
    String stays();

    @Message("Kast")
    String drop();

    @Message("Ta inn igjen")
    String takeIn();

    @Message("Ta ut")
    String leaveOut();

    @Message("Legg til et eget spørsmål")
    String addIndicator();

    @Message("Skriv ett konkret spørsmål og fem nivåer. Hvert nivå tar med det som står under.")
    String addIndicatorLead();

    @Message("Dere har ti egne spørsmål, og flere kan dere ikke ha.")
    String tooManyOwn();

    @Message("Det må alltid være minst ett tiltak på hvert nivå.")
    String measuresLead();

    @Message("Lærere fra nivå {level}")
    String teachersFrom(int level);

    @Message("Ledere fra nivå {level}")
    String leadersFrom(int level);

    @Message("{count} tiltak")
    String count(int count);

    @Message("Legg til et eget tiltak")
    String addMeasure();

    @Message("Kast")
    String dropTitle();

    @Message("Kast «{name}»?")
    String dropHeading(String name);

    @Message("Det er laget i dette utkastet og blir borte for godt.")
    String dropBody();

    @Message("Alt dere har endret i utkastet, blir borte for godt. Publiserte versjoner står.")
    String dropDraftBody();

    @Message("Kast for godt")
    String dropForGood();

    @Message("Språk i teksten")
    String textLanguage();

    @Message("Kort, til tabeller")
    String indicatorNameHint();

    @Message("Til lærere")
    String toTeachers();

    @Message("Til ledere")
    String toLeaders();

    @Message("La alt stå tomt om rollen ikke skal spørres.")
    String roleHint();

    @Message("Spørsmål")
    String question();

    @Message("# ord, høyst #")
    String words();

    @Message("{count} ord{#if most > 0}, høyst {most}{/if}")
    String wordsOf(int count, int most);

    @Message("Betyr det samme som før?")
    String lineage();

    @Message(
            "Bare det som betyr det samme, kan sammenlignes over tid. Har du ikke endret spørsmål eller nivåer, velger vi «samme» for deg.")
    String lineageLead();

    @Message("Bare det som betyr det samme, kan sammenlignes over tid. Dette er nytt i denne versjonen.")
    String lineageNewLead();

    @Message("Samme: bare skrivemåten er rettet")
    String lineageSame();

    @Message("Omskrevet: det spør om noe annet enn før")
    String lineageReworded();

    @Message("Nytt")
    String lineageNew();

    @Message("Delt ut av et annet spørsmål")
    String lineageSplit();

    @Message("Slått sammen av flere spørsmål")
    String lineageMerged();

    @Message("Hvilke spørsmål er det delt eller slått sammen av?")
    String predecessors();

    @Message("Legg til")
    String addButton();

    @Message("Hvem det er for")
    String role();

    @Message("Lærere")
    String teachers();

    @Message("Ledere")
    String leaders();

    @Message("Fra nivå")
    String fromLevel();

    @Message("Minutter for hver")
    String minutes();

    @Message("Minutter av hver lærer")
    String teacherMinutes();

    @Message("Uker")
    String weeks();

    @Message("Penger")
    String cost();

    @Message("Tema")
    String theme();

    @Message("Hvem det til slutt er for")
    String groups();

    @Message("Sjekk og publiser")
    String publishTitle();

    @Message("Se over utkastet en gang til før du publiserer.")
    String publishChanged();

    @Message("Bekreft at versjonen kan publiseres")
    String confirmMissing();

    @Message("Utkastet kan publiseres")
    String mayPublish();

    @Message("En publisert versjon kan aldri endres. En rettelse blir en ny versjon.")
    String mayPublishBody();

    @Message("Rett det som står her, og sjekk igjen.")
    String mend();

    @Message("Vi har sett gjennom versjonen og vil publisere den for godt")
    String confirm();

    @Message("Publiser versjonen")
    String publish();

    @Message("Bokmål")
    String nb();

    @Message("Nynorsk")
    String nn();

    @Message("Svensk")
    String sv();

    @Message("Engelsk")
    String en();

    @Message("Hva dere gjør")
    String body();

    @Message("Første steg")
    String firstStep();

    @Message("Slik ser dere at det virket")
    String sign();

    @Message("Hvem gjør det")
    String who();

    @Message("Hva må være på plass")
    String prerequisite();

    @Message("Ingen")
    String none();

    @Message("Under 5 000 kr")
    String low();

    @Message("5 000–50 000 kr")
    String medium();

    @Message("Mer enn 50 000 kr")
    String high();

    @Message("Forvaltningens ledelse")
    String administration();

    @Message("Styrere i barnehager")
    String preschoolHeads();

    @Message("Skoleledere")
    String schoolLeaders();

    @Message("Foresatte")
    String guardians();

    @Message("Lærere og barnehagelærere")
    String educators();

    @Message("Digital dialog")
    String digitalDialogue();

    @Message("Strategisk ledelse")
    String leadership();

    @Message("Kompetanse")
    String competence();

    @Message("Arkiv og dokumenter")
    String records();

    @Message("Personvern og sikkerhet")
    String privacy();

    @Message("Arkitektur og standarder")
    String architecture();

    @Message("Tittel")
    String title();

    @Message(
            "{#switch field}{#case 'title'}Verbet først{#case 'body'}Hva dere gjør, og hvordan{#case 'firstStep'}Det aller første, på under en halvtime{#case 'sign'}Noe man kan se{#case 'who'}For eksempel: Du og en kollega på trinnet{#else}La stå tomt når ingenting trengs{/switch}")
    String hint(String field);

    @Message("Utsagn til elevene")
    String statements();

    @Message("Det som skal være på plass")
    String statuses();

    @Message("Legg til et eget utsagn")
    String addStatement();

    @Message("Legg til et eget punkt")
    String addStatus();

    @Message("Skriv én setning som en elev på 5. trinn kan si seg enig eller uenig i.")
    String addStatementLead();

    @Message("Skriv det som en ferdig tilstand: noe som enten er på plass eller ikke.")
    String addStatusLead();

    @Message("Rett bare ordene. Skal det bety noe annet, tar dere det ut og lager et eget.")
    String sentenceLead();

    @Message("Setning")
    String sentence();

    @Message("blir lest av en forutsetning og kan ikke tas ut")
    String staysRead();

    @Message("Elevene svarer hvor godt det stemmer.")
    String statementsLead();

    @Message("Ledelsen svarer hvor nær dere er.")
    String statusesLead();
}
