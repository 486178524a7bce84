package no.avsats.assessment.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the result, of closing and of sharing in bokmål; other languages beside it. */
@MessageBundle("result")
interface ResultTexts {

    @Message("Resultat, {round}")
    String title(String round);

    @Message("{school} · {round}")
    String context(String school, String round);

    @Message(
            "{#if reached == all}På målet i alle {every} områder{#else if reached == 0}Ikke på målet i noen av {every} områder ennå{#else}På målet i {some} av {every} områder{/if}")
    String finding(int reached, int all, String some, String every);

    @Message("For få svar til å vise et resultat")
    String findingHidden();

    @Message("Ledergruppa signerte ikke noe utsagn")
    String findingNone();

    @Message("Lærernes resultat vises når alle skolene i fellesgruppa er ferdige")
    String findingPoolWaits();

    @Message("{area} har lengst vei igjen.")
    String furthest(String area);

    @Message("Bare skolens ansatte ser dette til du deler det, senest {day}.")
    String onlyStaffLeader(String day);

    @Message("Bare skolens ansatte ser dette til rektor deler det, senest {day}.")
    String onlyStaff(String day);

    @Message("Skoleeieren ser resultatet.")
    String isShared();

    @Message("Del med skoleeier")
    String share();

    @Message("Grupper")
    String groups();

    @Message("Lærere")
    String teachers();

    @Message("Ledergruppas utsagn")
    String statement();

    @Message("Hvor er vi?")
    String where();

    @Message("Nivået er det høyeste som mer enn halvparten har nådd.")
    String levelMeans();

    @Message("Nivåene er det ledergruppa har blitt enige om. Utsagnet bærer navnene deres.")
    String levelOfLeaders();

    @Message("{#if invited > 0}{band} av {invited} inviterte svarte.{#else}{band} svarte.{/if}")
    String answered(String band, int invited);

    @Message("Nivå, mål og andel på målet for hvert område")
    String areasCaption();

    @Message("Område")
    String area();

    @Message("Nivå")
    String level();

    @Message("Trinn 1 til 5")
    String steps();

    @Message("Mål")
    String target();

    @Message("På målet eller over")
    String atTarget();

    @Message("På målet")
    String atTargetShort();

    @Message(
            "{#when share}{#is 'UNDER_HALF'}halvparten eller færre{#is 'ABOUT_HALF'}om lag halvparten{#else}over halvparten{/when}")
    String share5to9(String share);

    @Message("Gruppene ved siden av hverandre")
    String teams();

    @Message("De øvrige")
    String teamsRest();

    @Message(
            "Nivået i hver gruppe, og om mer enn halvparten er på målet eller over. Bare ansatte ved skolen ser dette.")
    String teamsLead();

    @Message(
            "Gruppene står i alfabetisk rekkefølge. Minst ti har svart i hver. Små grupper og de som ikke valgte en gruppe, står under «De øvrige».")
    String teamsNote();

    @Message("Med fem til ni svar sier ord bare om det er mer enn halvparten eller ikke.")
    String fewNote();

    @Message("Noen områder viser bare nivået, av hensyn til personvernet.")
    String levelAloneNote();

    @Message("nådd")
    String reached();

    @Message("målet")
    String theTarget();

    @Message("Hvordan fordeler svarene seg?")
    String bands();

    @Message("Svar i grupper av nivåer")
    String bandsCaption();

    @Message("Fordeling")
    String spread();

    @Message("nivå {levels}: {percent}\u00a0%")
    String bandText(String levels, int percent);

    @Message("nivå {levels}")
    String bandKey(String levels);

    @Message("Små grupper vises samlet, av hensyn til personvernet. Tallene er rundet av til nærmeste fem.")
    String bandsNote();

    @Message("Ser ledere og lærere det samme?")
    String gap();

    @Message("Nivå etter lærernes svar og ledergruppas utsagn")
    String gapCaption();

    @Message("Plassering på nivå 1 til 5")
    String gapPlace();

    @Message("lærere")
    String keyTeachers();

    @Message("ledergruppa")
    String keyLeaders();

    @Message("Ledergruppa og lærerne ligger likt i alle områder som vises.")
    String gapNone();

    @Message(
            "Størst forskjell i {area}: ledergruppa vurderer {#if levels == 1}ett nivå{#else}{levels} nivåer{/if} {#if higher}høyere{#else}lavere{/if}.")
    String gapLargest(String area, int levels, boolean higher);

    @Message("Sammenligningen er skolens egen. Skoleeierens side viser den ikke.")
    String gapOwn();

    @Message("Spørsmål for spørsmål")
    String details();

    @Message("Spørsmål")
    String indicator();

    @Message("Målbildet")
    String picture();

    @Message("Tiltak som passer nå")
    String advice();

    @Message("Sortert etter avstand til målet. Dere velger selv, og kan skrive egne.")
    String adviceLead();

    @Message("Ta inn i planen")
    String takeIntoPlan();

    @Message("Ingen tiltak å foreslå")
    String adviceNone();

    @Message("Tiltak foreslås når et nivå vises og ligger under målet.")
    String adviceNoneBody();

    @Message("Ledergruppas kommentarer")
    String comments();

    @Message("Signert av {names}")
    String signedBy(String names);

    @Message(
            "Skolen er med i {name}: {schools}. Lærernes svar vises bare for alle sammen, aldri for skolen alene. Skoleeieren ser dem når alle skolene har delt, eller når fristen er ute.")
    String poolNote(String name, String schools);

    @Message("Fellesgruppe av små skoler")
    String poolTitle();

    @Message("Ingen resultater ennå")
    String emptyTitle();

    @Message("Når skolens vurdering lukkes, står resultatet her.")
    String emptyLead();

    @Message("Deles av rektor, senest {day}")
    String waitHeading(String day);

    @Message("{school} er ferdig med vurderingen. Skolens ansatte leser resultatet først.")
    String waitLead(String school);

    @Message("Vurderingen er ikke lukket ennå")
    String openHeading();

    @Message("Resultatet kommer når skolen lukker den, senest etter {day}.")
    String openLead(String day);

    @Message("Del resultatet med skoleeier")
    String shareHeading();

    @Message("Utdanningskontoret ser da skolens resultat og utsagnet. Hvis du venter, ser de det {day}.")
    String shareLead(String day);

    @Message("Delingen kan ikke tas tilbake.")
    String shareOnce();

    @Message("Del nå")
    String shareYes();

    @Message("Ikke nå")
    String cancel();

    @Message("Lukk vurderingen")
    String closeTitle();

    @Message("Lukke vurderingen for godt?")
    String closeHeading();

    @Message("Den åpnes aldri igjen. Hvis du ikke gjør noe, lukkes den av seg selv etter {day}.")
    String closeLead(String day);

    @Message("Dette skjer")
    String closeHappens();

    @Message("Svar som er sendt inn, teller. Påbegynte svar slettes.")
    String closeCounts();

    @Message("Resultatet regnes ut én gang. Skolens ansatte ser det med en gang.")
    String closeRelease();

    @Message(
            "{#if days == 0}Skoleeieren ser det samtidig.{#else}Skoleeieren ser det når du deler det, senest etter {days} skoledager.{/if}")
    String closeOffice(int days);

    @Message("Er det færre enn {#if fewest == 5}fem{#else}{fewest}{/if} svar på et spørsmål, vises ingenting for det.")
    String closeFew(int fewest);

    @Message("Ledergruppas utsagn er ikke signert")
    String closeUnsigned();

    @Message("Lukker du nå, blir det ikke med i resultatet.")
    String closeUnsignedBody();

    @Message("Svarene kan ikke åpnes nå")
    String closeKeyMissing();

    @Message(
            "Nøkkelen som åpner svarene, mangler der den skal ligge. Ingenting er lukket, og ingenting er tapt. Si fra til dem som drifter Avsats, og prøv igjen når de har lagt nøkkelen tilbake.")
    String closeKeyMissingBody();

    @Message("Til utsagnet")
    String closeToStatement();

    @Message("Deltakelse nå")
    String closeParticipation();

    @Message("Telles én gang i timen, i grupper på fem.")
    String closeParticipationNote();

    @Message("Lukk for godt")
    String closeYes();

    @Message("{#if invited > 0}av {invited} inviterte lærere har svart{#else}lærere har svart{/if}")
    String closeOf(int invited);

    @Message("Størst forskjell i flere områder: {#if levels == 1}ett nivå{#else}{levels} nivåer{/if}.")
    String gapSeveral(int levels);

    @Message("{#if count == 1}Ett tiltak til{#else}{count} tiltak til{/if}")
    String adviceMore(int count);

    @Message("Innsynslogg")
    String viewsTitle();

    @Message("Resultatet for {school}")
    String viewsOf(String school);

    @Message(
            "Utdanningskontoret har {#if times == 0}ikke åpnet skolens resultat{#else if times == 1}åpnet skolens resultat én gang{#else}åpnet skolens resultat {written} ganger{/if}")
    String viewsHeading(long times, String written);

    @Message("Hver gang noen åpner eller henter skolens resultat, skrives rolle og tidspunkt her. Navn skrives aldri.")
    String viewsLead();

    @Message("Når")
    String viewsWhen();

    @Message("Rolle")
    String viewsWho();

    @Message("Runde")
    String viewsRound();

    @Message("Eldre innsyn")
    String viewsOlder();

    @Message("Ingen har åpnet resultatet ennå")
    String viewsEmpty();

    @Message("Når skolens vurdering er lukket og noen åpner resultatet, står det her.")
    String viewsEmptyBody();

    @Message("Kontorets oversikt over alle skoler viser tall som er delt. At noen ser på oversikten, skrives ikke her.")
    String viewsNote();

    @Message("Hvem har åpnet resultatet?")
    String viewsLink();

    @Message("Hva har endret seg?")
    String changeTitle();

    @Message("Se hva som har endret seg siden måling 1")
    String changeLink();

    @Message(
            "{#if up == 0 && down == 0}Om lag som ved måling 1{#else if down == 0}Flere er på målet i {ups} {#if up == 1}område{#else}områder{/if}{#else if up == 0}Færre er på målet i {downs} {#if down == 1}område{#else}områder{/if}{#else}Flere er på målet i {ups} {#if up == 1}område{#else}områder{/if}, færre i {downs}{/if}")
    String changeFinding(int up, int down, String ups, String downs);

    @Message("For få har svart til å si hva som har endret seg")
    String changeFew();

    @Message("Andelen av lærerne på målet eller over, ved to målinger med de samme spørsmålene.")
    String changeLead();

    @Message("Område for område")
    String changeHeading();

    @Message("Endring")
    String changeColumn();

    @Message("{#if atLeast}minst {points} prosentpoeng opp{#else}opp {points} prosentpoeng{/if}")
    String changeUp(int points, boolean atLeast);

    @Message("{#if atLeast}minst {points} prosentpoeng ned{#else}ned {points} prosentpoeng{/if}")
    String changeDown(int points, boolean atLeast);

    @Message("kan ikke sies sikkert")
    String changeOpen();

    @Message("Ingen sikker endring siden måling 1")
    String changeUnsure();

    @Message("Der en andel er et spenn, sier vi bare den endringen som er sikker.")
    String changeRanges();

    @Message("om lag som før")
    String changeSame();

    @Message("for få svar til å si det")
    String changeTooFew();

    @Message("Til resultatet")
    String changeToResult();

    @Message(
            "Andelene er rundet av til nærmeste fem. Derfor er en forskjell på fem «om lag som før». Andeler finnes når minst ti har svart begge ganger. Endringen sier ikke hva som er årsaken.")
    String changeNote();

    @Message("Hva er på plass?")
    String statuses();

    @Message("Slik ledergruppa signerte det. Svarene er ikke regnet om til nivåer.")
    String statusesLead();

    @Message("Utsagn")
    String status();

    @Message("Svar")
    String statusAnswer();

    @Message("Ikke sagt noe")
    String notStated();

    @Message("Forutsetningene")
    String preconditions();

    @Message("Utstyr og infrastruktur slik ledergruppa signerte det. Kompetanse etter nivåene som vises.")
    String preconditionsLead();

    @Message("Forutsetning")
    String precondition();

    @Message("Slik er det")
    String preconditionStands();

    @Message("{done} av {all} på plass")
    String inPlace(int done, int all);

    @Message("{#if teachers}Nivå {level} etter lærernes svar{#else}Nivå {level} etter ledergruppas utsagn{/if}")
    String preconditionLevel(int level, boolean teachers);

    @Message("Svar som minst tre har gitt, vises hver for seg. Tallene er rundet av til nærmeste fem.")
    String obstaclesNote();

    @Message("Vises når minst {fewest} har svart på dette, og svarene er ulike nok.")
    String obstaclesHidden(int fewest);

    @Message("Svar")
    String obstacle();

    @Message("Andel")
    String obstacleShare();

    @Message("Annet, samlet")
    String obstacleOthers();

    @Message("Sterkest nå")
    String strengths();

    @Message("Lengst igjen til målet")
    String nextSteps();

    @Message("nivå {level}, mål {target}")
    String levelOf(int level, int target);

    @Message("Forskjellen")
    String difference();

    @Message("{#when certainty}{#is 'CLEAR'}tydelig{#is 'CHANCE'}kan være tilfeldig{#else}for få svar til å si{/when}")
    String certainty(String certainty);

    @Message(
            "En forskjell er tydelig når den neppe er tilfeldig: fortegnstest på tallene som vises, grense 5\u00a0%, regnet som om lærerne har svart uavhengig av hverandre. Under ti svar sier vi ingenting. Av tjue tilfeldige forskjeller vil én likevel se tydelig ut.")
    String gapTest();

    @Message("Ark til personalmøtet")
    String toSheet();

    @Message("Over tid")
    String history();

    @Message("Andelen lærere på målet eller over, runde for runde.")
    String historyTeachers();

    @Message("Nivået som ledergruppa har signert, runde for runde.")
    String historyLeaders();

    @Message("nivå {level}")
    String historyLevel(int level);

    @Message("ikke sammenlignbar")
    String broken();

    @Message("Der det står «ikke sammenlignbar», er spørsmålene eller gruppa en annen enn i runden før.")
    String brokenNote();

    @Message("Skoler på samme størrelse")
    String similar();

    @Message(
            "Den midterste halvdelen av eierens andre skoler med {from}–{to} lærere, så langt de har delt. Dette er ingen rangering.")
    String similarLead(int from, int to);

    @Message(
            "Den midterste halvdelen av eierens andre skoler med {from} lærere eller flere, så langt de har delt. Dette er ingen rangering.")
    String similarLargest(int from);

    @Message("Dere, på målet")
    String similarOwn();

    @Message("Midterste halvdel")
    String similarMiddle();

    @Message("Skoler")
    String similarSchools();

    @Message("Ark til personalmøtet")
    String sheetTitle();

    @Message(
            "En halvtime: les hver for dere i fem minutter, snakk sammen to og to i femten, bli enige om ett neste steg i ti.")
    String sheetLead();

    @Message("Det er ingenting å ta opp: for få svar vises, eller alt er på målet og alle ser det likt.")
    String sheetNone();

    @Message("Last ned som PDF")
    String sheetPdf();

    @Message("Til resultatet")
    String sheetBack();

    @Message("Lærerne, nivå {level}")
    String sheetTeachers(int level);

    @Message("Ledergruppa, nivå {level}")
    String sheetLeaders(int level);

    @Message("Neste trinn, nivå {level}")
    String sheetNext(int level);

    @Message("Snakk om")
    String sheetAsk();

    @Message(
            "{#when side}{#is 'LEADERS_HIGHER'}Hva ser ledergruppa som lærerne ikke merker i hverdagen?{#is 'TEACHERS_HIGHER'}Hva gjør lærerne allerede som ledergruppa ikke har sett?{#else}Når kjente du deg sist igjen i beskrivelsen over?{/when}")
    String sheetSeen(String side);

    @Message("Fortell om én gang det gikk bra. Hva gjorde det mulig?")
    String sheetExample();

    @Message("Hva er det minste vi kan gjøre før neste møte for å nærme oss neste trinn?")
    String sheetStep();

    @Message("Det vi ble enige om:")
    String sheetNotes();

    @Message("Elever")
    String pupils();

    @Message("Så mange elever er enige")
    String pupilsHeading();

    @Message("Elever på trinn {years} har svart på korte setninger om timene.")
    String pupilsLead(String years);

    @Message(
            "Andelen er de som svarte at setningen stemmer ganske godt eller helt. «Vet ikke» teller ikke. Dette er ingen nivåer.")
    String pupilsMeaning();

    @Message("Elever som er enige")
    String pupilsAgree();

    @Message(
            "Elevene har svart på andre setninger, på en annen skala. Tallet deres kan leses ved siden av nivåene, men ikke trekkes fra dem. Ingen test kan si om forskjellen er tilfeldig.")
    String pupilsApart();

    @Message("Elevene: {share} er enige")
    String sheetPupils(String share);

    @Message("Setningene om {area}, ikke akkurat dette spørsmålet.")
    String sheetPupilsAbout(String area);

    @Message("Setning")
    String pupilStatement();

    @Message("Elevene vises sammen med dem ved de andre skolene i fellesgruppa: {schools}.")
    String pupilsPool(String schools);

    @Message(
            "{#if count == 1}Én reservekode{#else}{count} reservekoder{/if} ble delt ut for svarark som var gått tapt.")
    String spares(int count);

    @Message("Koder på papir og reservekoder")
    String closeToCodes();
}
