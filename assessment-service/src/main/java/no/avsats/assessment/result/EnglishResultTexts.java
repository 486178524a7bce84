package no.avsats.assessment.result;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the result, of closing and of sharing in English. */
@Localized("en")
interface EnglishResultTexts extends ResultTexts {

    @Message("Result, {round}")
    @Override
    String title(String round);

    @Message("{school} · {round}")
    @Override
    String context(String school, String round);

    @Message(
            "{#if reached == all}At the target in all {every} areas{#else if reached == 0}Not at the target in any of {every} areas yet{#else}At the target in {some} of {every} areas{/if}")
    @Override
    String finding(int reached, int all, String some, String every);

    @Message("Too few answers to show a result")
    @Override
    String findingHidden();

    @Message("The leadership group signed no statement")
    @Override
    String findingNone();

    @Message("The teachers' result is shown when every school in the pool is done")
    @Override
    String findingPoolWaits();

    @Message("{area} has the longest way to go.")
    @Override
    String furthest(String area);

    @Message("Only the school's staff see this until you share it, by {day}.")
    @Override
    String onlyStaffLeader(String day);

    @Message("Only the school's staff see this until the principal shares it, by {day}.")
    @Override
    String onlyStaff(String day);

    @Message("The school owner sees the result.")
    @Override
    String isShared();

    @Message("Share with the school owner")
    @Override
    String share();

    @Message("Groups")
    @Override
    String groups();

    @Message("Teachers")
    @Override
    String teachers();

    @Message("The leadership group's statement")
    @Override
    String statement();

    @Message("Where are we?")
    @Override
    String where();

    @Message("The level is the highest that more than half have reached.")
    @Override
    String levelMeans();

    @Message("The levels are what the leadership group has agreed on. The statement carries their names.")
    @Override
    String levelOfLeaders();

    @Message("{#if invited > 0}{band} of {invited} invited answered.{#else}{band} answered.{/if}")
    @Override
    String answered(String band, int invited);

    @Message("Level, target and share at the target for each area")
    @Override
    String areasCaption();

    @Message("Area")
    @Override
    String area();

    @Message("Level")
    @Override
    String level();

    @Message("Steps 1 to 5")
    @Override
    String steps();

    @Message("Target")
    @Override
    String target();

    @Message("At the target or above")
    @Override
    String atTarget();

    @Message("At target")
    @Override
    String atTargetShort();

    @Message("{#when share}{#is 'UNDER_HALF'}under half{#is 'ABOUT_HALF'}about half{#else}over half{/when}")
    @Override
    String share5to9(String share);

    @Message("With five to nine answers the share stands in words.")
    @Override
    String fewNote();

    @Message("reached")
    @Override
    String reached();

    @Message("the target")
    @Override
    String theTarget();

    @Message("How are the answers spread?")
    @Override
    String bands();

    @Message("Answers in groups of levels")
    @Override
    String bandsCaption();

    @Message("Spread")
    @Override
    String spread();

    @Message("level {levels}: {percent}\u00a0%")
    @Override
    String bandText(String levels, int percent);

    @Message("level {levels}")
    @Override
    String bandKey(String levels);

    @Message("Small groups are shown together, to protect privacy. Numbers are rounded to the nearest five.")
    @Override
    String bandsNote();

    @Message("Do leaders and teachers see the same?")
    @Override
    String gap();

    @Message("Level from the teachers' answers and the leadership group's statement")
    @Override
    String gapCaption();

    @Message("Place on levels 1 to 5")
    @Override
    String gapPlace();

    @Message("teachers")
    @Override
    String keyTeachers();

    @Message("the leadership group")
    @Override
    String keyLeaders();

    @Message("The leadership group and the teachers are alike in every area that is shown.")
    @Override
    String gapNone();

    @Message(
            "Largest difference in {area}: the leadership group assesses {#if levels == 1}one level{#else}{levels} levels{/if} {#if higher}higher{#else}lower{/if}.")
    @Override
    String gapLargest(String area, int levels, boolean higher);

    @Message("The comparison is the school's own. The school owner's page does not show it.")
    @Override
    String gapOwn();

    @Message("Question by question")
    @Override
    String details();

    @Message("Question")
    @Override
    String indicator();

    @Message("The target picture")
    @Override
    String picture();

    @Message("Measures that fit now")
    @Override
    String advice();

    @Message("Sorted by the distance to the target. You choose yourselves, and may write your own.")
    @Override
    String adviceLead();

    @Message("Take into the plan")
    @Override
    String takeIntoPlan();

    @Message("No measures to propose")
    @Override
    String adviceNone();

    @Message("Measures are proposed when a level is shown and lies below the target.")
    @Override
    String adviceNoneBody();

    @Message("The leadership group's comments")
    @Override
    String comments();

    @Message("Signed by {names}")
    @Override
    String signedBy(String names);

    @Message(
            "The school is part of {name}: {schools}. Teachers' answers are only shown for all together, never for the school alone. The school owner sees them when all the schools have shared, or when the time is out.")
    @Override
    String poolNote(String name, String schools);

    @Message("A pool of small schools")
    @Override
    String poolTitle();

    @Message("No results yet")
    @Override
    String emptyTitle();

    @Message("When the school's assessment closes, its result stands here.")
    @Override
    String emptyLead();

    @Message("Shared by the principal, by {day}")
    @Override
    String waitHeading(String day);

    @Message("{school} is done with the assessment. The school's staff read the result first.")
    @Override
    String waitLead(String school);

    @Message("The assessment is not closed yet")
    @Override
    String openHeading();

    @Message("The result comes when the school closes it, after {day} at the latest.")
    @Override
    String openLead(String day);

    @Message("Share the result with the school owner")
    @Override
    String shareHeading();

    @Message("The education office then sees the school's result and the statement. If you wait, they see it on {day}.")
    @Override
    String shareLead(String day);

    @Message("Sharing cannot be taken back.")
    @Override
    String shareOnce();

    @Message("Share now")
    @Override
    String shareYes();

    @Message("Not now")
    @Override
    String cancel();

    @Message("Close the assessment")
    @Override
    String closeTitle();

    @Message("Close the assessment for good?")
    @Override
    String closeHeading();

    @Message("It never reopens. If you do nothing, it closes by itself after {day}.")
    @Override
    String closeLead(String day);

    @Message("This happens")
    @Override
    String closeHappens();

    @Message("Answers that are handed in count. Unfinished ones are deleted.")
    @Override
    String closeCounts();

    @Message("The result is computed once. The school's staff see it at once.")
    @Override
    String closeRelease();

    @Message(
            "{#if days == 0}The school owner sees it at the same time.{#else}The school owner sees it when you share it, after {days} school days at the latest.{/if}")
    @Override
    String closeOffice(int days);

    @Message(
            "With fewer than {#if fewest == 5}five{#else}{fewest}{/if} answers to a question, nothing is shown for it.")
    @Override
    String closeFew(int fewest);

    @Message("The leadership group's statement is not signed")
    @Override
    String closeUnsigned();

    @Message("If you close now, it will not be part of the result.")
    @Override
    String closeUnsignedBody();

    @Message("To the statement")
    @Override
    String closeToStatement();

    @Message("Participation now")
    @Override
    String closeParticipation();

    @Message("Counted once an hour, in groups of five.")
    @Override
    String closeParticipationNote();

    @Message("Close for good")
    @Override
    String closeYes();

    @Message("{#if invited > 0}of {invited} invited teachers have answered{#else}teachers have answered{/if}")
    @Override
    String closeOf(int invited);

    @Message("Largest difference in several areas: {#if levels == 1}one level{#else}{levels} levels{/if}.")
    @Override
    String gapSeveral(int levels);

    @Message("{#if count == 1}One more measure{#else}{count} more measures{/if}")
    @Override
    String adviceMore(int count);

    @Message("View log")
    @Override
    String viewsTitle();

    @Message("The result of {school}")
    @Override
    String viewsOf(String school);

    @Message(
            "The education office has {#if times == 0}not opened the school's result{#else if times == 1}opened the school's result once{#else}opened the school's result {written} times{/if}")
    @Override
    String viewsHeading(long times, String written);

    @Message(
            "Each time somebody opens or fetches the school's result, the role and the time are written here. Names never are.")
    @Override
    String viewsLead();

    @Message("When")
    @Override
    String viewsWhen();

    @Message("Role")
    @Override
    String viewsWho();

    @Message("Round")
    @Override
    String viewsRound();

    @Message("Older views")
    @Override
    String viewsOlder();

    @Message("Nobody has opened the result yet")
    @Override
    String viewsEmpty();

    @Message("When the school's assessment is closed and somebody opens the result, it stands here.")
    @Override
    String viewsEmptyBody();

    @Message(
            "The education office's overview of all schools shows figures that are shared. That somebody looks at the overview is not written here.")
    @Override
    String viewsNote();

    @Message("Who has opened the result?")
    @Override
    String viewsLink();

    @Message(
            "{#if count == 1}One spare code was{#else}{count} spare codes were{/if} handed out for lost answer sheets.")
    @Override
    String spares(int count);

    @Message("Codes on paper and spare codes")
    @Override
    String closeToCodes();
}
