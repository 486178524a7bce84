package no.avsats.strategy.check;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the rules of the plan check say in English. */
@Localized("en")
interface EnglishCheckTexts extends CheckTexts {

    @Message("""
            {#switch rule}\
            {#case 'OVERALL_GOAL_MISSING'}The strategy does not say what its overall goal is.\
            {#case 'QUESTION_UNANSWERED'}{#switch about}{#case 'WHERE_ARE_WE'}“Where are we?” is not answered.{#case 'WHERE_TO'}“Where do we want to be?” is not answered.{#else}“Which measures take us there?” is not answered.{/switch}\
            {#case 'JUSTIFICATION_MISSING'}The strategy does not say why it is needed.\
            {#case 'NO_GOAL'}The strategy has no sub-goals.\
            {#case 'GOAL_WITHOUT_MEASURE'}The sub-goal “{about}” has no measures.\
            {#case 'MEASURE_WITHOUT_GOAL'}The measure “{about}” serves no sub-goal.\
            {#case 'MEASURE_WITHOUT_OWNER'}The measure “{about}” has nobody responsible.\
            {#case 'MEASURE_WITHOUT_DATE'}The measure “{about}” has no due date.\
            {#case 'MEASURE_WITHOUT_SIGN'}The measure “{about}” does not say how you see that it works.\
            {#case 'TIME_NOT_SET_ASIDE'}The measure “{about}” takes teachers' time, but no time is set aside.\
            {#case 'THEME_EMPTY'}The theme “{about}” has no measures.\
            {#case 'PRIVACY_MISSING'}The measure “{about}” seems to touch pupils' data (“{sign}”) but stands under no theme about privacy.\
            {#case 'PARENT_GOAL_UNANSWERED'}The goal “{about}” of the strategy above has no answer.\
            {#case 'PACKAGE_PART_MISSING'}{#switch about}{#case 'NATIONAL_STRATEGY'}The strategy does not hang below the national one.{#case 'FEIDE'}The building block Feide is missing.{#case 'FITS'}The building block FITS is missing.{#case 'IKTPLAN'}The building block IKTplan is missing.{#case 'COMPETENCE_PLAN'}The municipality has no competence plan.{#else}The municipality has no control plan.{/switch}\
            {/switch}""")
    @Override
    String sentence(String rule, String about, String sign);

    @Message("{#switch severity}{#case 'MUST'}Must be mended{#else}Worth a look{/switch}")
    @Override
    String severity(String severity);

    @Message("The plan check")
    @Override
    String title();

    @Message(
            "{#if must == 0 && should == 0}The plan check is green. Nothing is missing.{#else if must == 0}The plan check is green.{#else if must == 1}One thing must be mended{#else}{must} things must be mended{/if}")
    @Override
    String finding(int must, int should);

    @Message("The check runs on every save. It finds what is missing, not whether it is wise.")
    @Override
    String lead();

    @Message("Write it")
    @Override
    String mend();

    @Message("Worth a look: {count}")
    @Override
    String also(int count);
}
