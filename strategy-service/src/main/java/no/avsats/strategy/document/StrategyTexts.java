package no.avsats.strategy.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of strategies in bokmål; other languages beside it. */
@MessageBundle("strategy")
interface StrategyTexts {

    @Message("Strategi")
    String title();

    @Message("Strategi")
    String strategy();

    @Message("Begynn på en strategi")
    String begin();

    @Message(
            "Du får de tre spørsmålene, ett overordnet mål og seks temaer å begynne med. Bare dere som skriver, ser utkastet.")
    String beginLead();

    @Message("Begynn")
    String beginNow();

    @Message("Navn og periode")
    String about();

    @Message("Egne strategier")
    String own();

    @Message("Ingen strategi ennå")
    String noneYet();

    @Message("Når noen har begynt på en, står den her.")
    String noneYetLead();

    @Message("Strategier dere følger")
    String followed();

    @Message("Følger ingen")
    String followsNone();

    @Message("Velg hvem dere følger")
    String chooseFollowed();

    @Message("En skole kan gå etter kommunens strategi, eller dele en med en annen skole.")
    String followingLead();

    @Message("Ingen å følge ennå")
    String nothingToFollow();

    @Message("Når kommunen eller en annen skole har publisert en strategi, kan dere velge den her.")
    String nothingToFollowLead();

    @Message("Strategier over")
    String above();

    @Message("under")
    String below();

    @Message("Slag")
    String kindColumn();

    @Message("Periode")
    String period();

    @Message("Hvem sin")
    String whose();

    @Message("Tilstand")
    String state();

    @Message(
            "{#switch kind}{#case 'ICT_STRATEGY'}IKT-strategi{#case 'DIGITAL_SKILLS_STRATEGY'}Strategi for digitale ferdigheter{#case 'COMPETENCE_PLAN'}Plan for kompetanse{#case 'CONTROL_PLAN'}Plan for kontroll{/switch}")
    String kind(String kind);

    @Message(
            "{#switch state}{#case 'DRAFT'}Utkast{#case 'CONSULTATION'}På høring{#case 'PROPOSED'}Foreslått{#case 'DECIDED'}Vedtatt{#case 'PUBLISHED'}Publisert{#case 'SUPERSEDED'}Avløst{/switch}")
    String stateName(String state);

    @Message(
            "{#switch label}{#case 'JUSTIFICATION'}Hvorfor en strategi{#case 'WHERE_ARE_WE'}Hvor er vi?{#case 'WHERE_TO'}Hvor vil vi?{#case 'OVERALL_GOAL'}Overordnet mål{#case 'WHICH_MEASURES'}Hvilke tiltak tar oss dit?{#case 'area'}Satsingsområde{#case 'goal'}Delmål{#case 'theme'}Tema{#case 'measure'}Tiltak{#case 'block'}Byggekloss{#case 'closed'}Avsluttet tiltak{#case 'deviation'}Avvik{/switch}")
    String label(String label);

    @Message(
            "{#switch label}{#case 'JUSTIFICATION'}Hvilke krav og behov møter dere, og hva skal til for å holde kvaliteten ved like?{#case 'WHERE_ARE_WE'}Hva vet dere om i dag? Resultatet av vurderingen er et godt sted å begynne.{#case 'WHERE_TO'}Hvordan er det hos dere når målet er nådd?{#case 'OVERALL_GOAL'}Én setning som alle kan si høyt.{#case 'WHICH_MEASURES'}Hvordan henger tiltakene sammen? Selve tiltakene skriver dere hvert for seg.{#case 'area'}Et målbilde sier hvordan det er når dere er framme, og hva dere bygger det på.{#case 'goal'}Hva skal være annerledes når perioden er over?{#case 'theme'}Et tema går på tvers av delmålene.{#case 'measure'}Hva gjør dere, hvem har ansvaret, og hva ser dere på for å vite at det virket?{#case 'block'}Noe som finnes fra før og som mål og tiltak bygger på.{#case 'closed'}Hvorfor går det ikke videre?{#case 'deviation'}Hvorfor klarer dere dere uten målet over?{/switch}")
    String hint(String label);

    @Message(
            "{#switch group}{#case 'ADMINISTRATION'}Forvaltningsledelse{#case 'PRESCHOOL_HEADS'}Styrere i barnehage{#case 'SCHOOL_LEADERS'}Skoleledere{#case 'GUARDIANS'}Foresatte{#case 'EDUCATORS'}Pedagoger{/switch}")
    String group(String group);

    @Message(
            "{#switch what}{#case 'DRAFTED'}Begynte{#case 'HEAD'}Endret navn eller periode{#case 'ADDED'}La til{#case 'WRITTEN'}Skrev{#case 'REMOVED'}Tok ut{#case 'MOVED'}Flyttet{#case 'CONSULTATION'}Sendte på høring{#case 'PROPOSED'}Foreslo{#case 'DECIDED'}Førte inn vedtaket{#case 'PUBLISHED'}Publiserte{#case 'REDRAFTED'}Tok tilbake til utkast{#case 'ROLLED_FORWARD'}Rullerte fra forrige periode{/switch}")
    String what(String what);

    @Message(
            "{#switch field}{#case 'title'}Skriv en tittel på høyst 200 tegn{#case 'text'}Skriv en tekst på høyst 20 000 tegn{#case 'start'}Skriv en første dag, for eksempel 20.08.2026{#case 'due'}Skriv en siste dag etter den første, for eksempel 19.06.2027{#case 'hours'}Skriv et tall fra 0 til 2000{#case 'address'}Skriv en adresse som begynner med https://{#case 'rows'}Fyll ut hele linja eller la den stå tom{#case 'sign'}Kort ned til høyst 500 tegn{#case 'responsible'}Kort ned til høyst 200 tegn{#case 'parent'}Velg et mål som finnes i strategien over{#case 'goals'}Et av målene finnes ikke lenger{#case 'themes'}Et av temaene finnes ikke lenger{#case 'blocks'}Noe av det du valgte, finnes ikke lenger{#case 'area'}Området finnes ikke lenger{#case 'type'}Strategien har for mange deler{/switch}")
    String error(String field);

    @Message(
            "{#if count == 1}Én ting må rettes før det kan lagres{#else}{count} ting må rettes før det kan lagres{/if}")
    String errors(int count);

    @Message("Skriv en tittel på høyst 200 tegn")
    String errorTitle();

    @Message("Skriv en dag, for eksempel 01.08.2026")
    String errorDay();

    @Message("Skriv en dag etter den første")
    String errorLastDay();

    @Message("Skriv hvorfor tiltaket ikke går videre")
    String errorReason();

    @Message("Skriv noe, høyst 4000 tegn. Høringen kan også være over.")
    String errorRemark();

    @Message("Mål og tiltak må ha en tittel på høyst 200 tegn, og tekster høyst 10 000")
    String errorProposals();

    @Message("Tittel")
    String titleLabel();

    @Message("Første dag")
    String firstDay();

    @Message("Siste dag")
    String lastDay();

    @Message("For eksempel 19.06.2027")
    String dayHint();

    @Message("Strategien over")
    String parent();

    @Message("Delmålene kan svare på målene i den.")
    String parentHint();

    @Message("Ingen")
    String noParent();

    @Message("Lagre")
    String save();

    @Message("Lagre og gå tilbake")
    String saveBack();

    @Message("Lagre min")
    String saveMine();

    @Message("Lagret")
    String saved();

    @Message("Lagrer")
    String saving();

    @Message("Avbryt")
    String cancel();

    @Message("Send")
    String send();

    @Message("Vis")
    String show();

    @Message("Skriv")
    String write();

    @Message("Ikke lagret. Nettet er borte. Teksten ligger her til det er tilbake.")
    String lost();

    @Message("Ikke lagret: noen andre har skrevet her. Lagre for å se begge tekstene.")
    String lostToOther();

    @Message("Ikke lagret ennå: noe må rettes. Lagre for å se hva.")
    String unfit();

    @Message("Noen andre har skrevet her siden du åpnet siden")
    String conflict();

    @Message("Deres tekst står under, og din i skjemaet. Ingenting er borte. Ta med det du vil ha, og lagre.")
    String conflictLead();

    @Message("Noen andre har skrevet her. Les før du tar det ut.")
    String changedMeanwhile();

    @Message("Slik står det nå")
    String theirs();

    @Message("Tekst")
    String text();

    @Message("Verktøy for tekst")
    String tools();

    @Message("Fet")
    String bold();

    @Message("Kursiv")
    String italic();

    @Message("Overskrift")
    String heading();

    @Message("Punktliste")
    String bullets();

    @Message("Nummerert liste")
    String numbers();

    @Message("Sitat")
    String quote();

    @Message("Lenke")
    String link();

    @Message("Fjern formatering")
    String clean();

    @Message("Innhold")
    String contents();

    @Message("Mål og temaer")
    String goalsAndThemes();

    @Message("Delmål")
    String goals();

    @Message("Delmål")
    String goal();

    @Message("Temaer")
    String themes();

    @Message("Satsingsområder")
    String areas();

    @Message("Satsingsområde")
    String area();

    @Message("Ingen")
    String noArea();

    @Message("Det vi bygger på")
    String blocks();

    @Message("Ikke skrevet ennå.")
    String empty();

    @Message("Det overordnede målet er ikke skrevet ennå.")
    String noOverallGoal();

    @Message("Ingen delmål ennå.")
    String noGoals();

    @Message("Strategien har ingen tiltak.")
    String noMeasures();

    @Message("Legg til delmål")
    String addGoal();

    @Message("Legg til satsingsområde")
    String addArea();

    @Message("Legg til tema")
    String addTheme();

    @Message("Legg til tiltak")
    String addMeasure();

    @Message("Legg til byggekloss")
    String addBlock();

    @Message("Prioritert")
    String prioritised();

    @Message("Svarer på")
    String answers();

    @Message("Ingen av målene over")
    String noParentGoal();

    @Message("Målgrupper")
    String forWhom();

    @Message("Bygger på")
    String restsOn();

    @Message("Grunnlag")
    String evidence();

    @Message("Hva sier det, hvem sier det, og hvilket år?")
    String evidenceHint();

    @Message("Kilde")
    String source();

    @Message("År")
    String year();

    @Message("Tallene er antall tiltak. Stiplet ramme viser hull: der har strategien ingen tiltak ennå.")
    String matrixNote();

    @Message("Mål og temaer, rulles sidelengs")
    String matrixScroll();

    @Message("Uten tiltak:")
    String gaps();

    @Message("Delmål")
    String servesGoals();

    @Message("Ansvar")
    String responsible();

    @Message("En rolle eller et utvalg, ikke et navn.")
    String responsibleHint();

    @Message("Tid")
    String time();

    @Message("Vi ser det på")
    String sign();

    @Message("Hva er annerledes når det virker?")
    String signHint();

    @Message("Timer for hver lærer")
    String hours();

    @Message("Aktiviteter")
    String activities();

    @Message("Aktivitet {number}")
    String activity(int number);

    @Message("Adresse")
    String address();

    @Message("Begynner med https://")
    String addressHint();

    @Message("Tiltak fra forrige periode som ikke går videre")
    String closedMeasures();

    @Message("Ta ut")
    String remove();

    @Message("Det som viser til denne delen, slutter å gjøre det. Historikken husker teksten.")
    String removeNote();

    @Message("Ta ut nå")
    String removeNow();

    @Message("Historikk")
    String history();

    @Message("{#if count == 0}Merknader{#else if count == 1}Én merknad eller svar{#else}{count} merknader og svar{/if}")
    String remarks(long count);

    @Message("Til merknadene")
    String toRemarks();

    @Message("Publisert versjon {number}")
    String publishedEdition(int number);

    @Message("Versjon {number}")
    String editionNumber(int number);

    @Message("Gjeldende")
    String current();

    @Message("Eldre")
    String older();

    @Message("Nyere")
    String newer();

    @Message("Fast adresse")
    String permanent();

    @Message("Forrige periode")
    String predecessor();

    @Message("Neste periode")
    String nextPeriod();

    @Message("vedtatt {day} av {body}")
    String decidedBy(String day, String body);

    @Message("vedtatt {day} av {body}, sak {number}")
    String decidedCase(String day, String body, String number);

    @Message("Hva er endret siden versjon {number}")
    String whatChanged(int number);

    @Message("Sammenlign")
    String compare();

    @Message("Versjon {from} og {to} side ved side")
    String compareHeading(int from, int to);

    @Message("Ingenting er endret.")
    String nothingChanged();

    @Message("Del")
    String part();

    @Message("Bare dere som skriver, ser dette.")
    String leadDraft();

    @Message("Alle som er innlogget, kan lese og svare til og med {day}. Hver merknad skal ha et svar.")
    String leadConsultation(String day);

    @Message("Venter på vedtak. Før inn vedtaket når det er gjort.")
    String leadProposed();

    @Message("Vedtatt og ikke publisert ennå.")
    String leadDecided();

    @Message("Alle kan lese den. En rettelse blir en ny versjon som vedtas på nytt.")
    String leadPublished();

    @Message("En ny strategi har tatt over. Denne kan fortsatt leses.")
    String leadSuperseded();

    @Message(
            "{#switch what}{#case 'DAY'}Skriv en siste dag som ikke er over, for eksempel 19.06.2027{#case 'DECISION'}Et vedtak trenger en dag som har vært, og hvem som vedtok{#case 'OPEN'}Høringen er åpen til siste dag er over{#case 'UNANSWERED'}Noen merknader har ikke fått svar{#case 'UNASSURED'}Noen som ikke har skrevet den, må kvalitetssikre strategien slik den står nå{#case 'STATE'}Det går ikke i tilstanden strategien er i nå{/switch}")
    String hindrance(String what);

    @Message("Send på høring")
    String toConsultation();

    @Message("Alle som er innlogget, også utenfor kommunen, kan lese og komme med merknader.")
    String consultationNote();

    @Message("Siste dag for merknader")
    String until();

    @Message("Send på høring nå")
    String toConsultationNow();

    @Message("Foreslå uten høring")
    String propose();

    @Message("Strategien går rett til dem som vedtar. Teksten kan ikke endres så lenge.")
    String proposeNote();

    @Message("Foreslå for vedtak")
    String proposeNow();

    @Message("Ta tilbake til utkast")
    String redraft();

    @Message("Vedtatt dag")
    String decidedOn();

    @Message("Hvem vedtok")
    String body();

    @Message("Saksnummer")
    String caseNumber();

    @Message("Før inn vedtaket")
    String decideNow();

    @Message("Publiser")
    String publishNow();

    @Message("Rett i en ny versjon")
    String correct();

    @Message("Den publiserte versjonen står til den nye er vedtatt og publisert.")
    String correctNote();

    @Message("Lag ny versjon")
    String correctNow();

    @Message("Ruller til neste periode")
    String rollForward();

    @Message("Mål, områder og tekster blir med og lenkes til der de kommer fra. Tiltakene velger du.")
    String forwardLead();

    @Message("Hvilke tiltak går videre?")
    String whichGoOn();

    @Message("Går videre")
    String goesOn();

    @Message("Avsluttes")
    String ends();

    @Message("Hvorfor det avsluttes")
    String reason();

    @Message("Lag utkast for neste periode")
    String rollNow();

    @Message("Hent fra Word")
    String fromWord();

    @Message("Overskriftene blir forslag til mål og tiltak. Du ser gjennom dem før noe tas inn.")
    String fromWordLead();

    @Message("Word-dokument")
    String wordFile();

    @Message("Av typen .docx, høyst 5 MB")
    String wordHint();

    @Message("Les dokumentet")
    String readWord();

    @Message(
            "{#switch reason}{#case 'NONE'}Velg et dokument{#case 'TOO_LARGE'}Dokumentet er større enn 5 MB eller har over 200 overskrifter{#case 'UNREADABLE'}Dette er ikke et Word-dokument vi kan lese{#case 'OLD_OR_LOCKED'}Dokumentet er i gammelt format eller låst med passord. Lagre det som .docx uten passord.{#case 'MACROS'}Dokumentet har makroer. Lagre det som .docx uten makroer.{#case 'BOMB'}Dokumentet pakker ut til mer enn et ekte dokument gjør{#case 'EXTERNAL'}Dokumentet henter noe utenfra, som en mal eller et bilde på nett. Lim inn teksten i stedet.{#case 'EMPTY'}Dokumentet har ingen tekst{/switch}")
    String refused(String reason);

    @Message("Ingenting ble tatt inn.")
    String refusedLead();

    @Message("{#if count == 1}Ett avsnitt i dokumentet{#else}{count} avsnitt i dokumentet{/if}")
    String proposalsFound(int count);

    @Message("Ingenting er tatt inn ennå. Velg hva hvert avsnitt skal bli, og rett det som må rettes.")
    String proposalsLead();

    @Message("Før første overskrift")
    String beforeHeadings();

    @Message("Tas inn som")
    String takeAs();

    @Message("Tas ikke inn")
    String takeNot();

    @Message("Ta inn det som er valgt")
    String takeNow();

    @Message("Strategien er på høring til og med {day}. Alle merknader får svar.")
    String consultationLead(String day);

    @Message("Si hva du mener")
    String say();

    @Message("Si hva du mener om dette")
    String sayHere();

    @Message("Målene over")
    String aboveTitle();

    @Message(
            "Velg mål for mål: godta, tilpass eller avvik med en grunn. Det dere ikke velger noe for, blir som det er.")
    String aboveLead();

    @Message("Strategien over har fått en ny periode: {title}.")
    String aboveMoved(String title);

    @Message("Avgjør mål for mål")
    String aboveGo();

    @Message("Ta strategien tilbake til utkast, eller rull den fram, for å avgjøre noe her.")
    String aboveReadOnly();

    @Message("{#switch what}{#case 'NEW'}Nytt{#case 'CHANGED'}Endret{#case 'SAME'}Uendret{#case 'GONE'}Borte{/switch}")
    String standing(String what);

    @Message("Avgjort")
    String decidedAbove();

    @Message("Før")
    String was();

    @Message("Nå")
    String isNow();

    @Message("Hos dere")
    String withYou();

    @Message("Avvik")
    String deviates();

    @Message("Hva gjør dere med det?")
    String whatDoYouMake();

    @Message(
            "{#switch what}{#case 'ACCEPT'}Godta{#case 'ADAPT'}Tilpass{#case 'DEVIATE'}Avvik{#case 'KEEP'}Behold som vårt eget{#case 'DROP'}Ta ut hos oss også{/switch}")
    String choice(String what);

    @Message("Målet hos dere, tilpasset")
    String ownTitle();

    @Message("Hvorfor dere avviker")
    String whyDeviate();

    @Message("Skriv hvorfor dere avviker")
    String errorDeviation();

    @Message("Lagre valgene")
    String saveChoices();

    @Message("Mål over som vi avviker fra")
    String deviations();

    @Message("Høringen er over. Dette skrev du:")
    String tooLate();

    @Message("Flytt opp")
    String moveUp();

    @Message("Flytt ned")
    String moveDown();

    @Message("På høring nå")
    String consulted();

    @Message("Til og med {day}")
    String consultedUntil(String day);

    @Message("Til skrivebordet")
    String toDesk();

    @Message("Merknader og svar")
    String said();

    @Message("Ingen har sagt noe ennå.")
    String nothingSaid();

    @Message("Hele strategien")
    String whole();

    @Message("høring")
    String inConsultation();

    @Message("Svar")
    String answer();

    @Message("Svar på merknaden")
    String giveAnswer();

    @Message("Si mer")
    String reply();

    @Message("Hva gjelder det?")
    String aboutPart();

    @Message("Fra")
    String from();

    @Message("Når noen har sendt merknaden i brev eller e-post. Tomt: fra deg.")
    String fromHint();

    @Message("Merknad")
    String remark();

    @Message("Navnet ditt står ved siden av. Alle som leser strategien, ser det.")
    String remarkHint();
}
