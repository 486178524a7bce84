package no.avsats.reporting.coverage;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import no.avsats.reporting.coverage.Coverage.State;
import no.avsats.strategy.events.StrategyKind;

/** The words about who has a strategy in English. */
@Localized("en")
interface EnglishCoverageTexts extends CoverageTexts {

    @Message("Strategies")
    @Override
    String title();

    @Message("{some} of {all} schools have {coverage:aKind(kind)}")
    @Override
    String finding(String some, String all, StrategyKind kind);

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
            "{#when kind}{#is ICT_STRATEGY}an ICT strategy{#is DIGITAL_SKILLS_STRATEGY}a digital-skills strategy{#is COMPETENCE_PLAN}a competence plan{#is CONTROL_PLAN}a control plan{/when}")
    @Override
    String aKind(StrategyKind kind);

    @Message(
            "{#when kind}{#is ICT_STRATEGY}ICT strategy{#is DIGITAL_SKILLS_STRATEGY}Digital skills{#is COMPETENCE_PLAN}Competence plan{#is CONTROL_PLAN}Control plan{/when}")
    @Override
    String nameOf(StrategyKind kind);

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
            "{#when state}{#is OWN}Own{#is SHARED}Shares{#is FOLLOWS_OWNER}Follows the owner's{#is DRAFT}Draft{#is NONE}None{/when}")
    @Override
    String stateOf(State state);

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

    @Message("{#if schools == 1}One school without{#else}{schools} schools without{/if}")
    @Override
    String without(int schools);
}
