package no.avsats.strategy.trace;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the thread in bokmål; other languages beside it. */
@MessageBundle("trace")
interface TraceTexts {

    @Message("Tråden: {title}")
    String title(String title);

    @Message("Følg målet")
    String follow();

    @Message("Hvorfor gjør vi dette?")
    String why();

    @Message(
            "{#if measures == 0}Ingen tiltak tar målet videre ennå.{#else if measures == 1}Ett tiltak tar målet videre{#else}{measures} tiltak tar målet videre{/if}{#if measures > 0}{#if schools == 1}, ved én skole{#else if schools > 1}, ved {schools} skoler{/if}.{/if}")
    String lead(long measures, long schools);

    @Message("Her står det som er publisert. Logg inn for å se skolenes planer.")
    String publicOnly();

    @Message("Logg inn")
    String logIn();

    @Message("Målet svarer på")
    String aboveTitle();

    @Message("Målet svarer ikke på noe mål over seg.")
    String top();

    @Message("Hva som blir gjort")
    String done();

    @Message("Mål som svarer på dette")
    String below();

    @Message("Ingenting er planlagt for dette målet ennå.")
    String nothing();

    @Message("Mål {number} i {strategy}, {organisation}")
    String goalOf(int number, String strategy, String organisation);

    @Message("{name}: {#if count == 1}ett tiltak{#else}{count} tiltak{/if}")
    String atSchool(String name, int count);

    @Message("Tiltak i strategien")
    String stated();

    @Message("Utkast")
    String draft();

    @Message("Tiltakene står under målene som svarer på dette.")
    String onlyBelow();

    @Message("{name}: {#if count == 1}ett sted{#else}{count} steder{/if}")
    String atPlace(String name, int count);

    @Message("Står ikke i siste utgave")
    String ended();

    @Message("innen {day}")
    String until(String day);

    @Message("Skal løfte {area}")
    String shouldMove(String area);

    @Message("ferdig")
    String finished();

    @Message("Vis resten")
    String more();

    @Message("Vis fra begynnelsen")
    String fromTheStart();

    @Message("Hull i tråden")
    String gaps();

    @Message("Tråden er brutt {#if count == 1}ett sted{#else}{count} steder{/if}")
    String gapsFound(int count);

    @Message("Her er tråden brutt")
    String gapsMore();

    @Message("Tråden er hel")
    String gapsNone();

    @Message("Hvert mål har tiltak under seg, og hvert tiltak har et mål.")
    String gapsNoneLead();

    @Message("Fra mål til tiltak, og fra tiltak tilbake til mål.")
    String gapsLead();

    @Message(
            "{#switch kind}{#case 'GOAL_WITHOUT_MEASURE'}Mål uten tiltak{#case 'GOAL_WITHOUT_ANSWER'}Mål som ingen har tatt videre{#case 'GOAL_WITHOUT_PARENT'}Mål uten mål over seg{#case 'MEASURE_WITHOUT_GOAL'}Tiltak uten mål{/switch}")
    String kind(String kind);

    @Message(
            "{#switch kind}{#case 'GOAL_WITHOUT_MEASURE'}Verken her eller lenger nede blir det gjort noe for målet.{#case 'GOAL_WITHOUT_ANSWER'}Strategien har tiltak, men ingen mål eller planer under svarer på målet.{#case 'GOAL_WITHOUT_PARENT'}Strategien står under en annen, men målet svarer ikke på noe mål der.{#case 'MEASURE_WITHOUT_GOAL'}Tiltaket sier ikke hvilket mål det tjener.{/switch}")
    String kindLead(String kind);
}
