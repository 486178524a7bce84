package no.avsats.reporting.coverage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who has a strategy in bokmål; other languages beside it. */
@MessageBundle("coverage")
interface CoverageTexts {

    @Message("Strategier")
    String title();

    @Message("{some} av {all} skoler har {coverage:aKind(kind)}")
    String finding(String some, String all, String kind);

    @Message("Ingen skoler her ennå")
    String none();

    @Message("En egen, en de deler, eller eierens.")
    String lead();

    @Message("Slags")
    String kind();

    @Message(
            "{#switch kind}{#case ICT_STRATEGY}en IKT-strategi{#case DIGITAL_SKILLS_STRATEGY}en strategi for digitale ferdigheter{#case COMPETENCE_PLAN}en kompetanseplan{#case CONTROL_PLAN}en kontrollplan{/switch}")
    String aKind(String kind);

    @Message(
            "{#switch kind}{#case ICT_STRATEGY}IKT-strategi{#case DIGITAL_SKILLS_STRATEGY}Digitale ferdigheter{#case COMPETENCE_PLAN}Kompetanseplan{#case CONTROL_PLAN}Kontrollplan{/switch}")
    String nameOf(String kind);

    @Message("Hva skolene har")
    String counts();

    @Message("Status")
    String state();

    @Message("Skoler")
    String count();

    @Message(
            "{#switch state}{#case OWN}Egen{#case SHARED}Deler{#case FOLLOWS_OWNER}Følger eierens{#case DRAFT}Utkast{#case NONE}Ingen{/switch}")
    String stateOf(String state);

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
}
