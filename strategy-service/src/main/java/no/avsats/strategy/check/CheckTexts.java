package no.avsats.strategy.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the rules of the plan check say in bokmål; other languages beside it. */
@MessageBundle("check")
interface CheckTexts {

    @Message("""
            {#switch rule}\
            {#case 'OVERALL_GOAL_MISSING'}Strategien sier ikke hva det overordnede målet er.\
            {#case 'QUESTION_UNANSWERED'}{#switch about}{#case 'WHERE_ARE_WE'}«Hvor er vi?» er ikke besvart.{#case 'WHERE_TO'}«Hvor vil vi?» er ikke besvart.{#else}«Hvilke tiltak tar oss dit?» er ikke besvart.{/switch}\
            {#case 'JUSTIFICATION_MISSING'}Strategien sier ikke hvorfor den trengs.\
            {#case 'NO_GOAL'}Strategien har ingen delmål.\
            {#case 'GOAL_WITHOUT_MEASURE'}Delmålet «{about}» har ingen tiltak.\
            {#case 'MEASURE_WITHOUT_GOAL'}Tiltaket «{about}» hører ikke til noe delmål.\
            {#case 'MEASURE_WITHOUT_OWNER'}Tiltaket «{about}» har ingen ansvarlig.\
            {#case 'MEASURE_WITHOUT_DATE'}Tiltaket «{about}» har ingen frist.\
            {#case 'MEASURE_WITHOUT_SIGN'}Tiltaket «{about}» sier ikke hvordan dere ser at det virker.\
            {#case 'TIME_NOT_SET_ASIDE'}Tiltaket «{about}» tar lærernes tid, men ingen tid er satt av.\
            {#case 'THEME_EMPTY'}Temaet «{about}» har ingen tiltak.\
            {#case 'PRIVACY_MISSING'}Tiltaket «{about}» ser ut til å røre elevdata («{sign}»), men står ikke under et tema om personvern.\
            {#case 'PARENT_GOAL_UNANSWERED'}Målet «{about}» i strategien over har ikke fått svar.\
            {#case 'PACKAGE_PART_MISSING'}{#switch about}{#case 'NATIONAL_STRATEGY'}Strategien henger ikke under den nasjonale.{#case 'FEIDE'}Byggesteinen Feide mangler.{#case 'FITS'}Byggesteinen FITS mangler.{#case 'IKTPLAN'}Byggesteinen IKTplan mangler.{#case 'COMPETENCE_PLAN'}Kommunen har ingen kompetanseplan.{#else}Kommunen har ingen plan for kontroll.{/switch}\
            {/switch}""")
    String sentence(String rule, String about, String sign);

    @Message("{#switch severity}{#case 'MUST'}Må på plass{#else}Bør ses på{/switch}")
    String severity(String severity);

    @Message("Plansjekken")
    String title();

    @Message(
            "{#if must == 0 && should == 0}Plansjekken er grønn. Ingenting mangler.{#else if must == 0}Plansjekken er grønn.{#else if must == 1}Én ting må på plass{#else}{must} ting må på plass{/if}")
    String finding(int must, int should);

    @Message("Sjekken går ved hver lagring. Den finner det som mangler, ikke om det er klokt.")
    String lead();

    @Message("Skriv det")
    String mend();

    @Message("Bør ses på: {count}")
    String also(int count);
}
