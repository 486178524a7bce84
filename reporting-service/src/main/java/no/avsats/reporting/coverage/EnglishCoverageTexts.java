package no.avsats.reporting.coverage;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words about who has a strategy in English. */
@Localized("en")
interface EnglishCoverageTexts extends CoverageTexts {

    @Message("Strategies")
    @Override
    String title();

    @Message("{some} of {all} schools have {coverage:aKind(kind)}")
    @Override
    String finding(String some, String all, String kind);

    @Message("No schools here yet")
    @Override
    String none();

    @Message("Their own, one they share, or the owner's.")
    @Override
    String lead();

    @Message("Kind")
    @Override
    String kind();

    @Message(
            "{#switch kind}{#case ICT_STRATEGY}an ICT strategy{#case DIGITAL_SKILLS_STRATEGY}a digital-skills strategy{#case COMPETENCE_PLAN}a competence plan{#case CONTROL_PLAN}a control plan{/switch}")
    @Override
    String aKind(String kind);

    @Message(
            "{#switch kind}{#case ICT_STRATEGY}ICT strategy{#case DIGITAL_SKILLS_STRATEGY}Digital skills{#case COMPETENCE_PLAN}Competence plan{#case CONTROL_PLAN}Control plan{/switch}")
    @Override
    String nameOf(String kind);

    @Message("What the schools have")
    @Override
    String counts();

    @Message("State")
    @Override
    String state();

    @Message("Schools")
    @Override
    String count();

    @Message(
            "{#switch state}{#case OWN}Own{#case SHARED}Shares{#case FOLLOWS_OWNER}Follows the owner's{#case DRAFT}Draft{#case NONE}None{/switch}")
    @Override
    String stateOf(String state);

    @Message("The schools")
    @Override
    String schools();

    @Message("Strategy per school, by name")
    @Override
    String schoolsCaption();

    @Message("Strategy")
    @Override
    String strategy();

    @Message("Decided, or followed since")
    @Override
    String decided();

    @Message("Period")
    @Override
    String period();

    @Message("{from} – {to}")
    @Override
    String fromTo(String from, String to);

    @Message("The period is over")
    @Override
    String expired();
}
