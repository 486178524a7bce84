package no.avsats.strategy.planpages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of plans in bokmål; other languages beside it. */
@MessageBundle("plans")
public interface PlanTexts {

    @Message("Planer")
    String plans();

    @Message("{school} · {what}")
    String context(String school, String what);

    @Message("Ingenting venter på deg")
    String nothingWaits();

    @Message(
            "{#when count}{#is 1}Én ting venter på deg{#is 2}To ting venter på deg{#is 3}Tre ting venter på deg{#is 4}Fire ting venter på deg{#is 5}Fem ting venter på deg{#else}{count} ting venter på deg{/when}")
    String waits(int count);

    @Message("Dette har skolen bestemt seg for")
    String schoolsPlans();

    @Message("Skolen har ingen plan ennå")
    String noPlans();

    @Message("Først det som trenger en avgjørelse, så alle planene.")
    String leadWriters();

    @Message("Planene sier hva skolen gjør, hvem som har ansvar og når.")
    String leadReaders();

    @Message("Ingenting i planene venter på en avgjørelse.")
    String nothingInPlans();

    @Message("Fem trinn fra kartlegging til oppfølging. Dere står på det femte.")
    String yearFollow();

    @Message("Velge tiltak")
    String yearChoose();

    @Message("Følge opp")
    String yearFollowUp();

    @Message("Neste oppfølging {day}")
    String yearNext(String day);

    @Message("Ingen dag er satt")
    String yearNoDay();

    @Message("Planen er et utkast")
    String yearDraft();

    @Message("Vedtatt {day}")
    String adoptedOnDay(String day);

    @Message("Neste oppfølging er {day}.")
    String nextFollowUp(String day);

    @Message("Ny plan")
    String newPlan();

    @Message("Lag plan fra resultatet")
    String beginFromResult();

    @Message("Trenger en avgjørelse")
    String waitingHeading();

    @Message("Alle planer")
    String allPlans();

    @Message("Følg opp planen")
    String FOLLOW_UP_DUE();

    @Message("Oppfølgingsdagen er kommet. Se på hvert tiltak og skriv hva dere gjør videre.")
    String FOLLOW_UP_DUE_body();

    @Message("Over fristen")
    String MEASURE_OVERDUE();

    @Message("Sett en ny frist, eller skriv hva som står i veien.")
    String MEASURE_OVERDUE_body();

    @Message("Vedta planen på nytt")
    String PLAN_REVISED();

    @Message("Tiltak er kommet til eller falt bort siden planen ble vedtatt.")
    String PLAN_REVISED_body();

    @Message("Gjør planen ferdig")
    String PLAN_DRAFT();

    @Message("Utkastet er bare synlig på skolen til det er vedtatt.")
    String PLAN_DRAFT_body();

    @Message("Hjalp tiltaket?")
    String VERDICT_MISSING();

    @Message("Det er ferdig. Ett klikk og én setning hjelper andre skoler.")
    String VERDICT_MISSING_body();

    @Message("Åpne")
    String open();

    @Message("Plan")
    String plan();

    @Message("Team")
    String team();

    @Message("Skoleår")
    String year();

    @Message("Status")
    String state();

    @Message("Tiltak")
    String measures();

    @Message("{done} av {all} ferdige")
    String doneOf(int done, int all);

    @Message("{count} over fristen")
    String overdueCount(int count);

    @Message("Hele skolen")
    String wholeSchool();

    @Message("Her kommer planene")
    String emptyTitle();

    @Message("En plan lages av rektor eller IKT-koordinator, gjerne rett fra resultatet.")
    String emptyBody();

    @Message("Utkast")
    String DRAFT();

    @Message("Vedtatt")
    String ADOPTED();

    @Message("Avsluttet")
    String CLOSED();

    @Message("Endret siden vedtaket")
    String revised();

    @Message("Handlingsplan")
    String ACTION_PLAN();

    @Message("Kompetanseplan")
    String COMPETENCE_PLAN();

    @Message("Kontrollplan")
    String CONTROL_PLAN();

    @Message("Aktivitetsplan")
    String ACTIVITY_PLAN();

    @Message("Ikke startet")
    String NOT_STARTED();

    @Message("I gang")
    String UNDER_WAY();

    @Message("På vent")
    String ON_HOLD();

    @Message("Ferdig")
    String DONE();

    @Message("Droppet")
    String DROPPED();

    @Message("Over fristen")
    String overdue();

    @Message("Ja")
    String YES();

    @Message("Delvis")
    String PARTLY();

    @Message("Nei")
    String NO();

    @Message("fra resultatet")
    String ADVICE();

    @Message("fra strategien")
    String STRATEGY();

    @Message("eget tiltak")
    String OWN();

    @Message("Handlingsplan {year}")
    String usualTitle(String year);

    @Message("Velg tiltak, si hvem og når, og vedta. Det tar cirka fem minutter. Alt kan endres etterpå.")
    String newLead();

    @Message("{#if count == 1}Én ting må rettes{#else}{count} ting må rettes{/if}")
    String errors(int count);

    @Message("Skriv en tittel på høyst 120 tegn")
    String errorTitle();

    @Message("Skriv en tittel på høyst 200 tegn")
    String errorMeasureTitle();

    @Message("Kort ned navnet på teamet til høyst 120 tegn")
    String errorTeam();

    @Message("Velg et skoleår")
    String errorYear();

    @Message("Skriv en dato, for eksempel 19.06.2026")
    String errorDay();

    @Message("Skriv en frist som ikke er før starten, for eksempel 19.06.2026")
    String errorDue();

    @Message("Skriv timer med høyst én desimal, for eksempel 4,5")
    String errorHours();

    @Message("Kort ned titlene til høyst 200 tegn")
    String errorOwn();

    @Message("Kort ned teksten til høyst 200 tegn")
    String errorLine();

    @Message("Kort ned teksten")
    String errorText();

    @Message("Et forslag finnes ikke lenger. Se over valgene og prøv igjen.")
    String errorChoices();

    @Message("Skriv en adresse som begynner med https://")
    String errorLink();

    @Message("Si om det hjalp når tiltaket er ferdig")
    String errorHelped();

    @Message("Velg ja, delvis eller nei før setningen")
    String errorSentence();

    @Message("Se over aktivitetene: tittel på høyst 200 tegn, og dato som 19.06.2026")
    String errorActivities();

    @Message("Forslag fra resultatet «{title}»")
    String fromResult(String title);

    @Message("Det som passer best i hvert område, er krysset av. Ta bort det dere ikke vil gjøre.")
    String fromResultLead();

    @Message("Ingen forslag ennå")
    String noResult();

    @Message("Forslag kommer når vurderingen er lukket og resultatet er klart.")
    String noResultBody();

    @Message("Hvorfor:")
    String why();

    @Message("fra nivå {level}")
    String fromLevel(int level);

    @Message("{hours} timer per lærer")
    String hoursEach(String hours);

    @Message("{hours} timer per leder")
    String hoursOfLeader(String hours);

    @Message("Lærere")
    String forTeachers();

    @Message("Ledere")
    String forLeaders();

    @Message("Andre skoler om dette tiltaket: hjalp {yes}, delvis {partly}, ikke {no}")
    String experience(int yes, int partly, int no);

    @Message("Fra strategien")
    String fromStrategy();

    @Message("Delmål som tiltak i planen kan bygge på.")
    String fromStrategyLead();

    @Message("Egne tiltak")
    String ownMeasures();

    @Message("Eget tiltak {number}")
    String ownMeasure(int number);

    @Message("Hvem og når")
    String whoAndWhen();

    @Message("Gjelder alle tiltakene til å begynne med. Hvert tiltak kan få sitt eget etterpå.")
    String whoAndWhenLead();

    @Message("Ansvarlig")
    String responsible();

    @Message("Rektor")
    String usualResponsible();

    @Message("En person på skolen, eller en rolle")
    String responsibleHint();

    @Message("Start")
    String start();

    @Message("Frist")
    String due();

    @Message("For eksempel 19.06.2026")
    String dayHint();

    @Message("Om planen")
    String aboutPlan();

    @Message("Hva slags plan")
    String kind();

    @Message("Tittel")
    String title();

    @Message("Tomt for hele skolen")
    String teamHint();

    @Message("Drøftet med tillitsvalgte")
    String discussedOn();

    @Message("Dato for drøftingen. Kan stå tomt til planen vedtas.")
    String discussedHint();

    @Message("Timer satt av per lærer")
    String setAside();

    @Message("Arbeidstid i skoleåret, for eksempel 10")
    String setAsideHint();

    @Message("Lag utkast")
    String make();

    @Message("Avbryt")
    String cancel();

    @Message(
            "{#if all == 0}Ingen tiltak ennå{#else if all == 1}Ett tiltak{#else}{all} tiltak{/if}{#if overdue == 1}, ett over fristen{#else if overdue > 1}, {overdue} over fristen{/if}")
    String finding(int all, int overdue);

    @Message("Utgave {edition}, vedtatt {day} av {name}")
    String adoptedBy(int edition, String day, String name);

    @Message("Utkast. Bare skolens ansatte ser det til det er vedtatt.")
    String draftLead();

    @Message("Planen er avsluttet og endres ikke mer.")
    String closedLead();

    @Message("Planen er endret siden den ble vedtatt")
    String revisedTitle();

    @Message("Skoleeier ser den forrige utgaven av tiltakene til rektor vedtar på nytt.")
    String revisedBody();

    @Message("Vedta planen")
    String adoptLink();

    @Message("«{title}» skulle vært ferdig {day}")
    String overdueTitle(String title, String day);

    @Message("Oppdater tiltaket")
    String updateMeasure();

    @Message("Tiltakene tar {hours} timer per lærer, og ingen tid er satt av")
    String noneSetAside(String hours);

    @Message("Tiltakene tar {hours} timer per lærer, men bare {setAside} er satt av")
    String tooFewSetAside(String hours, String setAside);

    @Message("Sett av tid, eller ta bort noe.")
    String setAsideAdvice();

    @Message("neste oppfølging")
    String tileFollowUp();

    @Message("ingen dag satt for oppfølging")
    String tileNoFollowUp();

    @Message("tiltak er ferdige")
    String tileDone();

    @Message("timer per lærer")
    String tileHours();

    @Message("{part} av {all}")
    String of(String part, String all);

    @Message("Ingen")
    String none();

    @Message("Liste")
    String list();

    @Message("Tavle")
    String board();

    @Message("Visninger")
    String views();

    @Message("Nytt tiltak")
    String newMeasure();

    @Message("Hent fra resultat og strategi")
    String fetch();

    @Message("Tiltak i planen, etter frist, ferdige sist")
    String caption();

    @Message("Tiltak")
    String measure();

    @Message("Timer")
    String hours();

    @Message("delmål {number}")
    String goalNumber(int number);

    @Message("ikke vedtatt")
    String notAdopted();

    @Message("Åpne i det andre systemet")
    String elsewhere();

    @Message("Ingen tiltak i planen")
    String noMeasures();

    @Message("Legg til et eget, eller hent fra resultatet.")
    String noMeasuresBody();

    @Message("Ingen her")
    String boardEmpty();

    @Message("Flytt")
    String move();

    @Message("Flytt «{title}» til {status}")
    String moveTo(String title, String status);

    @Message("Hjalp det? Svar på tiltaket")
    String asks();

    @Message("Oppfølging")
    String followUps();

    @Message("Rektor har ansvar for å følge opp jevnlig.")
    String followUpLead();

    @Message("Sett dag for oppfølging")
    String planDay();

    @Message("Sett dag")
    String setDay();

    @Message("Følg opp")
    String followNow();

    @Message("Planlagt: {day}")
    String planned(String day);

    @Message("Holdt {day}")
    String heldOnDay(String day);

    @Message("Planen andre steder")
    String elsewhereHeading();

    @Message("Planen kan bo i skolens kvalitetssystem. Hent den ut her, og la systemet melde status tilbake.")
    String elsewhereBody();

    @Message("Word")
    String word();

    @Message("Excel")
    String excel();

    @Message("Skriv ut")
    String printLink();

    @Message("Hent inn fra fil")
    String importLink();

    @Message("Endre")
    String change();

    @Message("Drøftet med tillitsvalgte {day}")
    String discussed(String day);

    @Message("Ikke drøftet med tillitsvalgte ennå")
    String notDiscussed();

    @Message("Lagret")
    String savedTitle();

    @Message("Utkastet er laget. Se over tiltakene og vedta planen.")
    String made();

    @Message("Tiltaket er flyttet")
    String moved();

    @Message("Tiltakene er tatt inn")
    String taken();

    @Message("Tiltaket er lagt til")
    String added();

    @Message("Lagret")
    String saved();

    @Message("Tiltaket er tatt ut")
    String removed();

    @Message("Planen er vedtatt. Skoleeier ser den nå.")
    String adopted();

    @Message("Oppfølgingen er satt")
    String followUpSet();

    @Message("Oppfølgingen er lagret")
    String followed();

    @Message("Planen er avsluttet")
    String closed();

    @Message("Tiltakene fra fila er tatt inn")
    String imported();

    @Message("Skriv en dato, for eksempel 19.06.2026")
    String noDay();

    @Message("Det ble ikke lagret. Se over tiltaket og prøv igjen.")
    String unfit();

    @Message("Planen er avsluttet og endres ikke")
    String PLAN_CLOSED();

    @Message("En vedtatt plan forkastes ikke, den avsluttes")
    String NOT_A_DRAFT();

    @Message("Planen eller tiltaket er ikke vedtatt")
    String NOT_ADOPTED();

    @Message("Planen er ikke endret siden den ble vedtatt")
    String NOTHING_TO_ADOPT();

    @Message("Tiltaket er vedtatt: det kan droppes med en grunn, ikke byttes ut")
    String MEASURE_ADOPTED();

    @Message("Tiltaket er droppet")
    String MEASURE_DROPPED();

    @Message("Hva vil dere ta inn?")
    String moreHeading();

    @Message("Det som er i planen allerede, står ikke her.")
    String moreLead();

    @Message("Det er ikke mer å hente")
    String moreNone();

    @Message("Ta inn i planen")
    String takeIn();

    @Message("Nytt tiltak")
    String measureNew();

    @Message("Beskrivelse")
    String description();

    @Message("Område")
    String area();

    @Message("Ikke knyttet til et område")
    String noArea();

    @Message("Delmål")
    String goal();

    @Message("Ikke knyttet til et delmål")
    String noGoal();

    @Message("Tegn på at vi lykkes")
    String successSign();

    @Message("Hva ser dere når det virker?")
    String successHint();

    @Message("Timer per lærer")
    String hoursPerTeacher();

    @Message("Merknad til status")
    String note();

    @Message("Skoleeier ser merknaden når tiltaket er vedtatt. Ikke skriv navn.")
    String noteHint();

    @Message("Lenke til tiltaket i et annet system")
    String link();

    @Message("Begynner med https://")
    String linkHint();

    @Message("Aktiviteter")
    String activities();

    @Message("Det som skal gjøres i tiltaket. Tomme linjer lagres ikke.")
    String activitiesLead();

    @Message("Aktivitet {number}")
    String activity(int number);

    @Message("Frist for aktivitet {number}")
    String activityDue(int number);

    @Message("Ferdig")
    String activityDone();

    @Message("Hjalp det?")
    String helpedHeading();

    @Message("Svar når tiltaket er ferdig. Andre skoler som vurderer tiltaket, ser svaret uten navn på skolen.")
    String helpedLead();

    @Message("Ikke svart")
    String noAnswer();

    @Message("Én setning til andre skoler")
    String sentence();

    @Message("Én setning holder. Ikke skriv navn.")
    String sentenceHint();

    @Message("Dette sier andre skoler")
    String sentencesHeading();

    @Message("Lagre")
    String save();

    @Message("Legg til")
    String add();

    @Message("Noen andre har lagret siden du åpnet siden")
    String conflictTitle();

    @Message("Det du skrev, står her, men er ikke lagret. Lagre igjen hvis det skal gjelde.")
    String conflictBody();

    @Message("Tiltaket er vedtatt. Tittel, område og timer står fast.")
    String adoptedNote();

    @Message("Dropp tiltaket")
    String dropHeading();

    @Message("Tiltaket blir stående i planen med grunnen, og planen må vedtas på nytt.")
    String dropLead();

    @Message("Grunn")
    String reason();

    @Message("Skriv hvorfor tiltaket droppes")
    String reasonMissing();

    @Message("Dropp tiltaket")
    String drop();

    @Message("Ta tiltaket ut")
    String removeHeading();

    @Message("Ja, tiltaket skal ut av planen")
    String removeConfirm();

    @Message("Kryss av for at du mener det")
    String confirmMissing();

    @Message("Ta ut")
    String remove();

    @Message("Tiltaket er droppet: {reason}")
    String droppedNote(String reason);

    @Message("Til planen")
    String toPlan();

    @Message("Vil du vedta planen?")
    String adoptHeading();

    @Message("Da ser skoleeier den, og tiltakene står fast. Status og datoer kan dere flytte etterpå.")
    String adoptLead();

    @Message("{#if count == 1}Ett tiltak mangler noe{#else}{count} tiltak mangler noe{/if}")
    String adoptMissing(int count);

    @Message("Hvert tiltak må ha ansvarlig, start og frist før planen kan vedtas.")
    String adoptMissingBody();

    @Message("Planen har ingen tiltak")
    String adoptEmpty();

    @Message("Mangler")
    String missing();

    @Message("Ingen ansvarlig")
    String nobody();

    @Message("Første oppfølging")
    String followUpDay();

    @Message("Tomt hvis du vil sette dagen senere")
    String followUpDayHint();

    @Message("Jeg vedtar planen slik den står her")
    String adoptConfirm();

    @Message("Kryss av for at du vedtar planen")
    String adoptConfirmMissing();

    @Message("Noen har endret planen siden du åpnet siden. Les den på nytt.")
    String adoptConflict();

    @Message("Vedta planen")
    String adopt();

    @Message("Hvordan går det?")
    String followHeading();

    @Message(
            "Se på hvert tiltak. Endre bare det som er nytt. Skoleeier ser status, frist og merknad. Det dere skriver nederst, er skolens eget.")
    String followLead();

    @Message("Status: {title}")
    String statusOf(String title);

    @Message("«{title}»: skriv frist, og si bare om det hjalp når det er ferdig")
    String errorMeasure(String title);

    @Message("Hva så dere?")
    String minutes();

    @Message("Hva bestemte dere?")
    String decisions();

    @Message("Planlagt dag")
    String on();

    @Message("Holdt dag")
    String heldOn();

    @Message("Neste oppfølging")
    String nextDay();

    @Message("Tomt hvis ingen er bestemt")
    String nextDayHint();

    @Message("Endringer i tittel, team, skoleår og timer må vedtas på nytt.")
    String aboutLead();

    @Message("Forkast utkastet")
    String discardHeading();

    @Message("Utkastet og alt i det blir borte for godt.")
    String discardLead();

    @Message("Ja, utkastet skal bort")
    String discardConfirm();

    @Message("Forkast")
    String discard();

    @Message("Avslutt planen")
    String closeHeading();

    @Message("Når skoleåret er over. Planen blir stående og endres ikke mer.")
    String closeLead();

    @Message("Ja, planen er ferdig")
    String closeConfirm();

    @Message("Avslutt")
    String close();

    @Message("Hent tiltak fra en fil")
    String importHeading();

    @Message("Vi leser fila og viser hva den gjør. Ingenting endres før du sier ja.")
    String importLead();

    @Message("Fil")
    String file();

    @Message(
            "Excel (.xlsx) eller CSV i UTF-8, høyst 1 MB og 100 rader. Første rad er overskrifter, som i vår Excel-fil.")
    String fileHint();

    @Message("Velg en fil")
    String fileMissing();

    @Message("Se på fila")
    String check();

    @Message("{#if count == 1}Ett tiltak er klart{#else}{count} tiltak er klare{/if}")
    String importReady(int count);

    @Message("Fila kan ikke hentes inn ennå")
    String importBroken();

    @Message("Rett radene der fila kommer fra, og velg den igjen. Ingenting er endret.")
    String importBrokenLead();

    @Message("Ta inn tiltakene")
    String importNow();

    @Message("Rad")
    String row();

    @Message("Resultat")
    String result();

    @Message("I orden")
    String fits();

    @Message("Velg en annen fil")
    String otherFile();

    @Message("mangler tittel, eller den er for lang")
    String rowTitle();

    @Message("har en dato som ikke kan leses")
    String rowDay();

    @Message("har frist før start")
    String rowOrder();

    @Message("har timer som ikke er et tall fra 0 til 500")
    String rowHours();

    @Message("har en ukjent status")
    String rowStatus();

    @Message("har et ukjent område")
    String rowArea();

    @Message("har en lenke som ikke begynner med https://")
    String rowLink();

    @Message("har en tekst som er for lang")
    String rowTooLong();

    @Message("Fila er større enn 1 MB.")
    String fileTooLarge();

    @Message("Fila er verken Excel (.xlsx) eller CSV i UTF-8.")
    String fileUnreadable();

    @Message("Fila har makroer, lenker ut eller er pakket for hardt. Lagre den på nytt fra et regneark.")
    String fileSuspicious();

    @Message("Fila har ingen rader.")
    String fileEmpty();

    @Message("Fila har flere enn 100 rader.")
    String fileRows();

    @Message("Første rad mangler overskriften «Tiltak».")
    String fileHeadings();
}
