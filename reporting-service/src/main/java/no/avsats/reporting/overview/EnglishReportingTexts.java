package no.avsats.reporting.overview;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;

/** The words of the dashboard in English. */
@Localized("en")
interface EnglishReportingTexts extends ReportingTexts {

    @Message("Overview")
    @Override
    String title();

    @Message("No round yet")
    @Override
    String noRound();

    @Message("When a round is planned, its schools and figures stand here.")
    @Override
    String noRoundLead();

    @Message("Go to the rounds")
    @Override
    String toRounds();

    @Message("so far")
    @Override
    String soFar();

    @Message("all figures are in")
    @Override
    String complete();

    @Message("incomplete")
    @Override
    String incomplete();

    @Message("The figures are incomplete")
    @Override
    String incompleteTitle();

    @Message(
            "The round is closed, but some results have not arrived. The fault is reported. Wait before you use the figures.")
    @Override
    String incompleteLead();

    @Message("{done} of {all} schools are done")
    @Override
    String findingDone(String done, String all);

    @Message("{done} of {all} schools in {wave} are done")
    @Override
    String findingWave(String done, String all, String wave);

    @Message("{band} of {invited} {reporting:who(role)} have answered")
    @Override
    String findingAnswered(String band, String invited, String role);

    @Message("The round opens on {day}")
    @Override
    String findingOpens(String day);

    @Message("No school has opened yet")
    @Override
    String findingNone();

    @Message("{wave} is done.")
    @Override
    String leadDone(String wave);

    @Message("{wave}: {#if left == '1'}one school{#else}{left} schools{/if} to go.")
    @Override
    String leadLeft(String wave, String left);

    @Message("The last day for answers is {day}.")
    @Override
    String leadCloses(String day);

    @Message("{#if role == 'teacher'}teachers{#else}leaders{/if}")
    @Override
    String who(String role);

    @Message("{#if role == 'teacher'}Teachers{#else}Leaders{/if}")
    @Override
    String whoTitle(String role);

    @Message("Filter")
    @Override
    String filter();

    @Message("Round")
    @Override
    String round();

    @Message("District")
    @Override
    String district();

    @Message("The whole municipality")
    @Override
    String everywhere();

    @Message("Who answered")
    @Override
    String role();

    @Message("Show")
    @Override
    String show();

    @Message("The waves")
    @Override
    String waves();

    @Message("Finished schools and participation per wave")
    @Override
    String wavesCaption();

    @Message("Wave")
    @Override
    String wave();

    @Message("Finished schools")
    @Override
    String doneSchools();

    @Message("Number")
    @Override
    String count();

    @Message("Target, adopted plans")
    @Override
    String ambition();

    @Message("Participation, {reporting:who(role)}")
    @Override
    String participationOf(String role);

    @Message("Participation")
    @Override
    String participation();

    @Message("Status")
    @Override
    String status();

    @Message("of {all}")
    @Override
    String outOf(String all);

    @Message("{band} of {invited}")
    @Override
    String bandOf(String band, String invited);

    @Message("opens on {day}")
    @Override
    String opens(String day);

    @Message("not counted yet")
    @Override
    String notCounted();

    @Message("Done")
    @Override
    String stateDone();

    @Message("Going on")
    @Override
    String stateOpen();

    @Message("Not started")
    @Override
    String statePlanned();

    @Message("Share of {reporting:who(role)} at the target or above, in per cent")
    @Override
    String heatShare(String role);

    @Message("The level that more than half of the {reporting:who(role)} have reached, 1 to 5")
    @Override
    String heatLevel(String role);

    @Message("Figures in the map")
    @Override
    String figures();

    @Message("Share at the target")
    @Override
    String figureShare();

    @Message("Level")
    @Override
    String figureLevel();

    @Message("Heat map, scrolls sideways")
    @Override
    String heatLabel();

    @Message("School, by name")
    @Override
    String school();

    @Message("Together:")
    @Override
    String pool();

    @Message("{#when words}{#is UNDER_HALF}half or fewer{#is ABOUT_HALF}about half{#else}over half{/when}")
    @Override
    String words(ShareInWords words);

    @Message("not shown")
    @Override
    String hidden();

    @Message("Shared by the principal, by {day}")
    @Override
    String waits(String day);

    @Message("Not done yet")
    @Override
    String notReleased();

    @Message("Shown together")
    @Override
    String total();

    @Message("too few schools")
    @Override
    String tooFew();

    @Message("Results are shown when at least five have answered.")
    @Override
    String gate();

    @Message(
            "“Shown together” is made of {#if schools == '1'}one school{#else}{schools} schools{/if}{#if pools != '0'} and {#if pools == '1'}one pool{#else}{pools} pools{/if}{/if}.")
    @Override
    String totalOf(String schools, String pools);

    @Message("{#if schools == '1'}One school is{#else}{schools} schools are{/if} not included.")
    @Override
    String notIncluded(String schools);

    @Message("“Shown together” comes when at least three schools have figures.")
    @Override
    String noTotal();

    @Message("The district has {#if some == '1'}one{#else}{some}{/if} of the round's {all} schools.")
    @Override
    String part(String some, String all);

    @Message("level {level}")
    @Override
    String level(String level);

    @Message("target {level}")
    @Override
    String target(String level);

    @Message("Level and share as a table")
    @Override
    String table();

    @Message("Level, and share at the target or above, per school and area. The table scrolls sideways")
    @Override
    String tableLabel();

    @Message("Participation per school")
    @Override
    String schools();

    @Message("Download the participation")
    @Override
    String downloadParticipation();

    @Message("Download the figures")
    @Override
    String download();

    @Message("Events that were not taken in")
    @Override
    String deadTitle();

    @Message("Everything is taken in")
    @Override
    String deadNone();

    @Message("What the other services told but could not be read. The contents are not shown.")
    @Override
    String deadLead();

    @Message("Type and time")
    @Override
    String deadType();

    @Message("Reason")
    @Override
    String deadReason();

    @Message("Place")
    @Override
    String deadPlace();

    @Message("Taken in")
    @Override
    String deadTaken();

    @Message("Try again")
    @Override
    String deadReplay();

    @Message("Older")
    @Override
    String older();

    @Message("{#if schools == 1}One more school{#else}{schools} more schools{/if}")
    @Override
    String later(int schools);

    @Message("range over several steps")
    @Override
    String span();
}
