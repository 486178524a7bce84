package no.avsats.strategy.process;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the process in bokmål; other languages beside it. */
@MessageBundle("process")
interface ProcessTexts {

    @Message("Prosessen")
    String toProcess();

    @Message("Gå til kvalitetssikringen")
    String toApproval();

    @Message(
            "{#switch kind}{#case 'VISIONS'}Visjoner og hovedmål{#case 'THEMES'}Tverrgående områder og delmål{#case 'MEASURES_FIRST'}Tiltak, første møte{#case 'MEASURES_SECOND'}Tiltak, andre møte{#case 'COMPLETION'}Ferdigstilling{#case 'WHOLE'}Hele strategien i ett møte{/switch}")
    String meetingName(String kind);

    /** Lines of the agenda that a kind of meeting always has. */
    @Message("""
            {#switch kind}{#case 'VISIONS'}Hvor er vi, og hvor vil vi?\n\
            Ett overordnet mål: forslag og valg\n\
            Hvem holdes informert?{#case 'THEMES'}Hvilke temaer går på tvers?\n\
            Delmål: forslag og valg{#case 'MEASURES_FIRST'}Hvilke tiltak tar oss dit?\n\
            Hvem gjør hva, og når?{#case 'MEASURES_SECOND'}Tiltak som mangler ansvarlig, frist eller tegn på at de virker\n\
            Tid som settes av til lærerne{#case 'COMPLETION'}Gå gjennom plansjekken\n\
            Hvem kvalitetssikrer?\n\
            Hvem vedtar, og når?{#case 'WHOLE'}Hvor er vi, og hvor vil vi?\n\
            Delmål og temaer\n\
            Tiltak: hvem gjør hva, og når?\n\
            Hvem kvalitetssikrer?{/switch}""")
    String points(String kind);

    @Message("Åpent fra før: {text}")
    String stillOpen(String text);

    @Message("Se på oversikten over skolene: hva sier de siste delte resultatene?")
    String overview();

    @Message("Se på resultatet fra {title}{#if areas}. Flest tiltak foreslås for {areas}{/if}")
    String result(String title, String areas);

    @Message("Hull i strategien: «{title}» har ingen tiltak")
    String gap(String title);

    @Message("Hull i strategien: {count} mål og temaer har ingen tiltak")
    String gaps(int count);

    @Message("Plansjekken: {#if count == 1}én ting{#else}{count} ting{/if} må på plass")
    String mustLeft(int count);

    @Message(
            "{#switch name}{#case 'GOALS'}Mål{#case 'THEMES'}Temaer{#case 'MEASURES'}Tiltak{#case 'ASSURANCE'}Kvalitetssikring{#case 'IMPLEMENTATION'}Publisering og gjennomføring{/switch}")
    String step(String name);

    @Message(
            "{#switch name}{#case 'GOALS'}Overordnet mål og delmål{#case 'THEMES'}Områder på tvers av målene{#case 'MEASURES'}Tiltak og aktiviteter{#case 'ASSURANCE'}Noen andre leser og godkjenner{#case 'IMPLEMENTATION'}Ut til leserne, inn i planene{/switch}")
    String stepLead(String name);

    @Message("Steg {step} av {steps}")
    String heading(int step, int steps);

    @Message(
            "{#if count == 0}Alt er på plass.{#else if count == 1}Én ting mangler før dere kan gå videre.{#else}{count} ting mangler før dere kan gå videre.{/if}")
    String waits(int count);

    @Message("Steget venter på noe")
    String refused();

    @Message("Lenkene under fører dit det ordnes.")
    String refusedLead();

    @Message("Dette venter steget på")
    String conditions();

    @Message(
            "{#switch name}{#case 'GROUP_NAMED'}Noen arbeider med strategien{#case 'OVERALL_GOAL_SET'}Det overordnede målet er skrevet{#case 'GOALS_SET'}Strategien har delmål{#case 'PARENT_GOALS_ANSWERED'}Det strategien over krever, har fått svar{#case 'VISIONS_HELD'}Møtet om visjoner og hovedmål er holdt{#case 'THEMES_SET'}Strategien har temaer{#case 'THEMES_HELD'}Møtet om områder og delmål er holdt{#case 'MEASURES_SET'}Hvert delmål har tiltak{#case 'MEASURES_HELD'}Møtene om tiltak er holdt{#case 'COMPLETION_HELD'}Møtet om ferdigstilling er holdt{#case 'APPROVED'}Noen som ikke har skrevet den, har godkjent strategien{#case 'PUBLISHED'}Strategien er vedtatt og publisert{/switch}")
    String condition(String name);

    @Message("På plass")
    String met();

    @Message("Mangler")
    String unmet();

    @Message("Gå videre")
    String goOn();

    @Message("Ett steg tilbake")
    String goBack();

    @Message("Møter")
    String meetings();

    @Message("Møte")
    String meeting();

    @Message("Når")
    String when();

    @Message("Hvor")
    String where();

    @Message("Status")
    String state();

    @Message("Planlagt")
    String planned();

    @Message("Holdt")
    String held();

    @Message("Referat godkjent")
    String minutesApproved();

    @Message("Kall inn")
    String call();

    @Message("Ikke kalt inn ennå")
    String notCalled();

    @Message("Gruppa")
    String group();

    @Message("Ingen er satt opp ennå.")
    String groupEmpty();

    @Message("Gruppa og de som holdes informert")
    String toGroup();

    @Message("Møtene i din egen kalender")
    String toCalendar();

    @Message("Godkjent slik den står nå")
    String approvedNow();

    @Message("Ikke godkjent slik den står nå")
    String notApprovedNow();

    @Message(
            "{#switch name}{#case 'TOO_SMALL'}Gruppa har færre enn fem. Fem til sju pleier å virke.{#case 'TOO_LARGE'}Gruppa har flere enn sju. Fem til sju pleier å virke.{#case 'NO_LEADER'}Ingen skoleleder er med i gruppa.{#case 'NO_SUPERVISOR'}Ingen IKT-veileder er med i gruppa.{/switch}")
    String remark(String name);

    @Message("Fem til sju personer, skoleledere og IKT-veiledere, pleier å virke for en kommune.")
    String groupLead();

    @Message("Skolen bruker de folkene den har. Den kan dele gruppe med andre, eller nøye seg med ett møte.")
    String groupLeadSchool();

    @Message("Gruppa er lånt. Den endres der den hører til.")
    String borrowedGroup();

    @Message("Holdes informert")
    String informed();

    @Message("Skoleledere og drift får godkjente referater på e-post. De er ikke med i gruppa.")
    String informedLead();

    @Message("Ingen får referater ennå.")
    String nobodyInformed();

    @Message("Navn")
    String name();

    @Message("Er")
    String dutyLabel();

    @Message(
            "{#switch name}{#case 'SCHOOL_LEADER'}Skoleleder{#case 'ICT_SUPERVISOR'}IKT-veileder{#case 'OTHER'}Annen rolle{/switch}")
    String duty(String name);

    @Message("Funksjon")
    String titleLabel();

    @Message("E-post")
    String email();

    @Message("Legg til")
    String add();

    @Message("Legg til i {list}")
    String addTo(String list);

    @Message("Ta bort")
    String remove();

    @Message(
            "{#switch field}{#case 'name'}Skriv et navn, høyst 120 tegn{#case 'title'}Skriv funksjonen kortere, høyst 120 tegn{#case 'email'}Skriv en e-postadresse, for eksempel kari@skole.no{#case 'full'}Lista er full{#case 'day'}Skriv en dag, for eksempel 19.06.2026{#case 'time'}Skriv et klokkeslett, for eksempel 14:00{#case 'minutes'}Skriv lengden i minutter, fra 5 til 600{#case 'place'}Skriv stedet kortere, høyst 200 tegn{#case 'agenda'}Høyst 40 linjer med 300 tegn{#case 'guests'}Høyst 40 linjer med 300 tegn{#case 'notes'}Skriv kortere, høyst 10 000 tegn{#case 'text'}Skriv hva møtet ble enige om, høyst 1000 tegn{#case 'changed'}Noen andre har lagret siden du åpnet siden. Det du skrev, står her, men er ikke lagret.{/switch}")
    String error(String field);

    @Message("Noe mangler eller er for langt")
    String errors();

    @Message("Slik arbeider vi")
    String shape();

    @Message("Ett møte i stedet for fem")
    String briefLabel();

    @Message("Andre skoler hos samme eier kan bruke gruppa vår")
    String lendsLabel();

    @Message("Hvem arbeider med strategien?")
    String groupOfLabel();

    @Message("Vår egen gruppe")
    String ownGroup();

    @Message("Lagre")
    String save();

    @Message("Dag")
    String day();

    @Message("For eksempel 19.06.2026")
    String dayHint();

    @Message("Klokka")
    String time();

    @Message("Minutter")
    String length();

    @Message("Saksliste")
    String agenda();

    @Message("Én sak på hver linje. Forslaget er laget av det som finnes nå: resultater, hull og åpne saker.")
    String agendaHint();

    @Message("Hent nye forslag til sakslista")
    String proposeAgain();

    @Message("Hvem var der?")
    String attendance();

    @Message("Gjester")
    String guests();

    @Message("Én på hver linje: navn og hva de bidrar med.")
    String guestsHint();

    @Message("Det viktigste som ble sagt")
    String notes();

    @Message("Møtet er holdt")
    String heldLabel();

    @Message("Kall inn til møtet")
    String callMeeting();

    @Message("Avgjørelser")
    String decisions();

    @Message("Ingen er skrevet ned ennå.")
    String noDecisions();

    @Message("Hva ble avgjort, eller hva står åpent?")
    String decisionText();

    @Message("Står åpent: ta det opp på neste møte")
    String openLabel();

    @Message("Endringen det førte til")
    String changeLabel();

    @Message("Ingen endring i teksten")
    String noChange();

    @Message("Førte til endring: {about}")
    String led(String about);

    @Message(
            "{#switch about}{#case 'JUSTIFICATION'}Hvorfor en strategi · {#case 'WHERE_ARE_WE'}Hvor er vi? · {#case 'WHERE_TO'}Hvor vil vi? · {#case 'OVERALL_GOAL'}Overordnet mål · {#case 'WHICH_MEASURES'}Hvilke tiltak tar oss dit? · {#case ''}{#else}{about} · {/switch}{#switch what}{#case 'ADDED'}lagt til{#case 'WRITTEN'}skrevet om{#case 'REMOVED'}tatt bort{#case 'MOVED'}flyttet{#case 'HEAD'}tittel eller periode{#case 'DRAFTED'}påbegynt{#case 'ROLLED_FORWARD'}ført videre{/switch}")
    String traceOf(String what, String about);

    @Message("står åpent")
    String openYet();

    @Message("Avgjort: {text}")
    String settledNow(String text);

    @Message("Strategien er publisert")
    String over();

    @Message("Ingen møter er ført inn.")
    String noMeetings();

    @Message("Åpent fra før")
    String openBefore();

    @Message("Avgjort nå")
    String settle();

    @Message("Skriv ned")
    String writeDown();

    @Message("Referatet")
    String toMinutes();

    @Message("Referatet er godkjent. Møtet endres ikke mer.")
    String stands();

    @Message("Referat: {meeting}")
    String minutesOf(String meeting);

    @Message("Referater")
    String minutesTitle();

    @Message("Ingen referater ennå")
    String noMinutes();

    @Message("Her står referatene fra møter om strategier, når de er godkjent.")
    String noMinutesLead();

    @Message("{minutes} minutter")
    String duration(int minutes);

    @Message("Til stede")
    String present();

    @Message("Ikke til stede")
    String absent();

    @Message("gjest")
    String guest();

    @Message("Utkast. Bare de som skriver strategien, ser det.")
    String draftMinutes();

    @Message("Møtet er ikke holdt ennå. Referatet kan godkjennes etterpå.")
    String notHeldYet();

    @Message("{#if receivers == 0}Godkjenn referatet{#else}Godkjenn og send til {receivers}{/if}")
    String approveMinutes(int receivers);

    @Message("Etterpå kan møtet ikke endres.")
    String approveMinutesLead();

    @Message("Godkjent av {who}")
    String approvedBy(String who);

    @Message("Sendt til {sent} av {receivers} på e-post")
    String sentTo(long sent, int receivers);

    @Message("Endre møtet")
    String toMeeting();

    @Message("Referat: {meeting} · {title}")
    String subject(String meeting, String title);

    @Message("Du får dette fordi gruppa som arbeider med strategien, holder deg informert.")
    String whyMail();

    @Message("Kvalitetssikring")
    String approvalTitle();

    @Message("{#if approved}Strategien er godkjent slik den står{#else}Strategien venter på godkjenning{/if}")
    String approvalHeading(boolean approved);

    @Message(
            "Den som godkjenner, har ikke skrevet noe i strategien. Endres teksten etterpå, gjelder godkjenningen ikke lenger.")
    String approvalLead();

    @Message(
            "{#switch name}{#case 'AUTHOR'}Du har skrevet i strategien. Noen andre må godkjenne den.{#case 'OUTSIDE'}Strategien godkjennes av en leder som ikke har skrevet den, eller av eierens kontor.{/switch}")
    String standing(String name);

    @Message("Be om godkjenning")
    String ask();

    @Message(
            "De som kan godkjenne, finner strategien under «Til godkjenning» og kan lese utkastet. Har skolen én leder, gjelder det også ledere på eierens andre skoler.")
    String askLead();

    @Message("Dere ba om godkjenning {day}.")
    String asked(String day);

    @Message("Hvorfor kan det som mangler, vente?")
    String reason();

    @Message("Unntaket står i historikken med navnet ditt og det som mangler.")
    String reasonHint();

    @Message("Skriv en begrunnelse, høyst 2000 tegn")
    String reasonMissing();

    @Message("{#if green}Godkjenn strategien{#else}Godkjenn med unntak{/if}")
    String approve(boolean green);

    @Message("Les strategien først")
    String readIt();

    @Message("Godkjenninger")
    String approvals();

    @Message("Plansjekken var grønn")
    String green();

    @Message("Med unntak")
    String exception();

    @Message("Gjelder")
    String standsNow();

    @Message("Teksten er endret siden")
    String isVoid();

    @Message("Til godkjenning")
    String waiting();

    @Message("Ingenting venter på deg")
    String nothingWaits();

    @Message("Strategier som noen ber deg godkjenne, står her.")
    String nothingWaitsLead();

    @Message("{who} spurte {day}")
    String askedBy(String who, String day);

    @Message("Møtene i din egen kalender")
    String calendarTitle();

    @Message(
            "Lag en adresse og lim den inn i kalenderen din. Alle som har adressen, ser når og hvor møtene er, men ingen navn.")
    String calendarLead();

    @Message("Lag en adresse")
    String makeFeed();

    @Message("Kopier adressen nå")
    String freshFeed();

    @Message("Den vises bare denne ene gangen. Mister du den, lager du en ny.")
    String freshFeedLead();

    @Message("Adresse")
    String address();

    @Message("Adresser som virker")
    String feeds();

    @Message("Ingen ennå.")
    String noFeeds();

    @Message("Laget av {who} {day}")
    String madeBy(String who, String day);

    @Message("Slå av")
    String revoke();

    /** What ships, one line a month: its number and what is done. */
    @Message("""
            3 Planleggingsmøter med ledergruppene og prosesstøtten\n\
            3 Nåbilde og behov\n\
            4 Kommunens plan drøftes\n\
            5 Planen gjøres ferdig og publiseres\n\
            8 Kompetanseutviklingen begynner\n\
            12 Den røde tråden dokumenteres som handlingsplan for videre arbeid""")
    String wheel();

    @Message("Årshjulet")
    String wheelTitle();

    @Message("Endre årshjulet")
    String wheelEdit();

    @Message(
            "Hva dere gjør i hvilken måned, år etter år. Ett gjøremål på hver linje. Skolene ser det på strategisiden.")
    String wheelLead();

    @Message("Høyst 60 gjøremål med 200 tegn")
    String wheelWrong();

    @Message("nå")
    String now();

    @Message("Avbryt")
    String cancel();
}
