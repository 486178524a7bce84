package no.avsats.reporting.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;

/** The words of the dashboard in bokmål; other languages beside it. */
@MessageBundle("reporting")
interface ReportingTexts {

    @Message("Oversikt")
    String title();

    @Message("Ingen runde ennå")
    String noRound();

    @Message("Når en runde er planlagt, står skolene og tallene her.")
    String noRoundLead();

    @Message("Gå til rundene")
    String toRounds();

    @Message("så langt")
    String soFar();

    @Message("alle tall er på plass")
    String complete();

    @Message("ufullstendig")
    String incomplete();

    @Message("Tallene er ufullstendige")
    String incompleteTitle();

    @Message("Runden er lukket, men noen resultater er ikke kommet fram. Feilen er meldt. Vent med å bruke tallene.")
    String incompleteLead();

    @Message("{done} av {all} skoler er ferdige")
    String findingDone(String done, String all);

    @Message("{done} av {all} skoler i {wave} er ferdige")
    String findingWave(String done, String all, String wave);

    @Message("{band} av {invited} {reporting:who(role)} har svart")
    String findingAnswered(String band, String invited, String role);

    @Message("Runden åpner {day}")
    String findingOpens(String day);

    @Message("Ingen skoler har åpnet ennå")
    String findingNone();

    @Message("{wave} er ferdig.")
    String leadDone(String wave);

    @Message("{wave}: {#if left == '1'}én skole{#else}{left} skoler{/if} gjenstår.")
    String leadLeft(String wave, String left);

    @Message("Siste svardag er {day}.")
    String leadCloses(String day);

    @Message("{#if role == 'teacher'}lærere{#else}ledere{/if}")
    String who(String role);

    @Message("{#if role == 'teacher'}Lærere{#else}Ledere{/if}")
    String whoTitle(String role);

    @Message("Filter")
    String filter();

    @Message("Runde")
    String round();

    @Message("Område")
    String district();

    @Message("Hele kommunen")
    String everywhere();

    @Message("Hvem svarte")
    String role();

    @Message("Vis")
    String show();

    @Message("Puljene")
    String waves();

    @Message("Ferdige skoler og deltakelse per pulje")
    String wavesCaption();

    @Message("Pulje")
    String wave();

    @Message("Ferdige skoler")
    String doneSchools();

    @Message("Antall")
    String count();

    @Message("Mål, vedtatte planer")
    String ambition();

    @Message("Deltakelse, {reporting:who(role)}")
    String participationOf(String role);

    @Message("Deltakelse")
    String participation();

    @Message("Status")
    String status();

    @Message("av {all}")
    String outOf(String all);

    @Message("{band} av {invited}")
    String bandOf(String band, String invited);

    @Message("åpner {day}")
    String opens(String day);

    @Message("ikke talt ennå")
    String notCounted();

    @Message("Ferdig")
    String stateDone();

    @Message("I gang")
    String stateOpen();

    @Message("Ikke startet")
    String statePlanned();

    @Message("Andel {reporting:who(role)} på målet eller over, i prosent")
    String heatShare(String role);

    @Message("Nivået som mer enn halvparten av {#if role == 'teacher'}lærerne{#else}lederne{/if} har nådd, fra 1 til 5")
    String heatLevel(String role);

    @Message("Tall i kartet")
    String figures();

    @Message("Andel på målet")
    String figureShare();

    @Message("Nivå")
    String figureLevel();

    @Message("Varmekart, rulles sidelengs")
    String heatLabel();

    @Message("Skole, etter navn")
    String school();

    @Message("Felles:")
    String pool();

    @Message(
            "{#when words}{#is UNDER_HALF}halvparten eller færre{#is ABOUT_HALF}om lag halvparten{#else}over halvparten{/when}")
    String words(ShareInWords words);

    @Message("vises ikke")
    String hidden();

    @Message("Deles av rektor, senest {day}")
    String waits(String day);

    @Message("Ikke ferdig ennå")
    String notReleased();

    @Message("Vist samlet")
    String total();

    @Message("for få skoler")
    String tooFew();

    @Message("Resultater vises når minst fem har svart.")
    String gate();

    @Message(
            "«Vist samlet» bygger på {#if schools == '1'}én skole{#else}{schools} skoler{/if}{#if pools != '0'} og {#if pools == '1'}én fellesgruppe{#else}{pools} fellesgrupper{/if}{/if}.")
    String totalOf(String schools, String pools);

    @Message("{#if schools == '1'}Én skole{#else}{schools} skoler{/if} er ikke med.")
    String notIncluded(String schools);

    @Message("«Vist samlet» kommer når minst tre skoler har tall.")
    String noTotal();

    @Message("Området har {#if some == '1'}én{#else}{some}{/if} av rundens {all} skoler.")
    String part(String some, String all);

    @Message("nivå {level}")
    String level(String level);

    @Message("mål {level}")
    String target(String level);

    @Message("Nivå og andel som tabell")
    String table();

    @Message("Nivå, og andel på målet eller over, per skole og område. Tabellen rulles sidelengs")
    String tableLabel();

    @Message("Deltakelse per skole")
    String schools();

    @Message("Last ned deltakelsen")
    String downloadParticipation();

    @Message("Last ned tallene")
    String download();

    @Message("Hendelser som ikke ble tatt inn")
    String deadTitle();

    @Message("Alt er tatt inn")
    String deadNone();

    @Message("Her står det som de andre tjenestene fortalte, men som ikke lot seg lese. Innholdet vises ikke.")
    String deadLead();

    @Message("Type og tid")
    String deadType();

    @Message("Grunn")
    String deadReason();

    @Message("Sted")
    String deadPlace();

    @Message("Tatt inn")
    String deadTaken();

    @Message("Prøv igjen")
    String deadReplay();

    @Message("Eldre")
    String older();

    @Message("{#if schools == 1}Én skole til{#else}{schools} skoler til{/if}")
    String later(int schools);

    @Message("spenn over flere trinn")
    String span();
}
