package no.avsats.reporting.coverage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.avsats.reporting.coverage.Coverage.State;
import no.avsats.strategy.events.StrategyKind;

/** The words about who has a strategy in bokmål; other languages beside it. */
@MessageBundle("coverage")
interface CoverageTexts {

    @Message("Strategier")
    String title();

    @Message("{some} av {all} skoler har {coverage:aKind(kind)}")
    String finding(String some, String all, StrategyKind kind);

    @Message("Ingen skoler her ennå")
    String none();

    @Message("En egen, en de deler, eller eierens.")
    String lead();

    @Message("Slags")
    String kind();

    @Message(
            "{#when kind}{#is ICT_STRATEGY}en IKT-strategi{#is DIGITAL_SKILLS_STRATEGY}en strategi for digitale ferdigheter{#is COMPETENCE_PLAN}en kompetanseplan{#is CONTROL_PLAN}en kontrollplan{/when}")
    String aKind(StrategyKind kind);

    @Message(
            "{#when kind}{#is ICT_STRATEGY}IKT-strategi{#is DIGITAL_SKILLS_STRATEGY}Digitale ferdigheter{#is COMPETENCE_PLAN}Kompetanseplan{#is CONTROL_PLAN}Kontrollplan{/when}")
    String nameOf(StrategyKind kind);

    @Message("Hva skolene har")
    String counts();

    @Message("Status")
    String state();

    @Message("Skoler")
    String count();

    @Message(
            "{#when state}{#is OWN}Egen{#is SHARED}Deler{#is FOLLOWS_OWNER}Følger eierens{#is DRAFT}Utkast{#is NONE}Ingen{/when}")
    String stateOf(State state);

    @Message("Skolene")
    String schools();

    @Message("Strategi per skole, etter navn")
    String schoolsCaption();

    @Message("Strategi")
    String strategy();

    @Message("Vedtatt eller fulgt fra")
    String decided();

    @Message("Periode")
    String period();

    @Message("{from} – {to}")
    String fromTo(String from, String to);

    @Message("Perioden er over")
    String expired();

    @Message("{#if schools == 1}Én skole uten{#else}{schools} skoler uten{/if}")
    String without(int schools);
}
