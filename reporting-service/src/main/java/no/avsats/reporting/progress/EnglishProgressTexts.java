package no.avsats.reporting.progress;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words about plans in English. */
@Localized("en")
interface EnglishProgressTexts extends ProgressTexts {

    @Message("Plans")
    @Override
    String title();

    @Message("{some} of {all} schools have an adopted plan")
    @Override
    String finding(String some, String all);

    @Message("No schools here yet")
    @Override
    String none();

    @Message("{#if count == '1'}One measure is overdue.{#else}{count} measures are overdue.{/if}")
    @Override
    String overdueLead(String count);

    @Message("No measure is overdue.")
    @Override
    String inTime();

    @Message("School year")
    @Override
    String schoolYear();

    @Message("{from}/{to}")
    @Override
    String year(int from, String to);

    @Message("The areas")
    @Override
    String areas();

    @Message("Measures per area, in the order of the framework")
    @Override
    String areasCaption();

    @Message("Area")
    @Override
    String area();

    @Message("No area")
    @Override
    String noArea();

    @Message("Schools with measures")
    @Override
    String schoolsWith();

    @Message("Finished measures")
    @Override
    String done();

    @Message("{done} of {all}")
    @Override
    String outOf(String done, String all);

    @Message("Overdue")
    @Override
    String overdue();

    @Message("The schools")
    @Override
    String schools();

    @Message("Plans per school, by name")
    @Override
    String schoolsCaption();

    @Message("Adopted")
    @Override
    String adopted();

    @Message("Finished measures")
    @Override
    String measures();

    @Message("Finished measures per school and area")
    @Override
    String byArea();

    @Message("Finished of all measures per school and area. The table scrolls sideways")
    @Override
    String byAreaLabel();

    @Message("no measures")
    @Override
    String gap();

    @Message("Drafts belong to the school and are not shown here.")
    @Override
    String draftNote();

    @Message(
            "{#if schools == 1}One school without an adopted plan{#else}{schools} schools without an adopted plan{/if}")
    @Override
    String without(int schools);

    @Message("No adopted plans yet")
    @Override
    String noPlans();

    @Message("When a school adopts its plan, it stands here.")
    @Override
    String noPlansLead();
}
