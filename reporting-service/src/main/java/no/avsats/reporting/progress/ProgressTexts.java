package no.avsats.reporting.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about plans in bokmål; other languages beside it. */
@MessageBundle("progress")
interface ProgressTexts {

    @Message("Planer")
    String title();

    @Message("{some} av {all} skoler har en vedtatt plan")
    String finding(String some, String all);

    @Message("Ingen skoler her ennå")
    String none();

    @Message("{#if count == '1'}Ett tiltak er over fristen.{#else}{count} tiltak er over fristen.{/if}")
    String overdueLead(String count);

    @Message("Ingen tiltak er over fristen.")
    String inTime();

    @Message("Skoleår")
    String schoolYear();

    @Message("{from}/{to}")
    String year(int from, String to);

    @Message("Områdene")
    String areas();

    @Message("Tiltak per område, i rammeverkets rekkefølge")
    String areasCaption();

    @Message("Område")
    String area();

    @Message("Uten område")
    String noArea();

    @Message("Skoler med tiltak")
    String schoolsWith();

    @Message("Ferdige tiltak")
    String done();

    @Message("{done} av {all}")
    String outOf(String done, String all);

    @Message("Over fristen")
    String overdue();

    @Message("Skolene")
    String schools();

    @Message("Planer per skole, etter navn")
    String schoolsCaption();

    @Message("Vedtatt")
    String adopted();

    @Message("Ferdige tiltak")
    String measures();

    @Message("Ferdige tiltak per skole og område")
    String byArea();

    @Message("Ferdige av alle tiltak per skole og område. Tabellen rulles sidelengs")
    String byAreaLabel();

    @Message("ingen tiltak")
    String gap();

    @Message("Utkast er skolens egne og står ikke her.")
    String draftNote();

    @Message("{#if schools == 1}Én skole uten vedtatt plan{#else}{schools} skoler uten vedtatt plan{/if}")
    String without(int schools);

    @Message("Ingen vedtatte planer ennå")
    String noPlans();

    @Message("Når en skole vedtar planen sin, står den her.")
    String noPlansLead();
}
