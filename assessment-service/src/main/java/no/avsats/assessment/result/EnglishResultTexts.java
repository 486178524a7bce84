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

    @Message("{#when share}{#is 'UNDER_HALF'}half or fewer{#is 'ABOUT_HALF'}about half{#else}over half{/when}")
    @Override
    String share5to9(String share);

    @Message("The groups beside each other")
    @Override
    String teams();

    @Message("The others")
    @Override
    String teamsRest();

    @Message(
            "The level of each group, and whether more than half are at the target or above. Only the school's staff see this.")
    @Override
    String teamsLead();

    @Message(
            "The groups stand in alphabetical order. At least ten have answered in each. Small groups, and those who chose none, stand under \"The others\".")
    @Override
    String teamsNote();

    @Message("With five to nine answers, words say only whether it is more than half or not.")
    @Override
    String fewNote();

    @Message("Some areas show their level alone, to protect those who answered.")
    @Override
    String levelAloneNote();

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

    @Override
    @Message("The answers cannot be opened now")
    String closeKeyMissing();

    @Override
    @Message(
            "The key that opens the answers is not where it should be. Nothing was closed, and nothing is lost. Tell those who run Avsats, and try again when they have put the key back.")
    String closeKeyMissingBody();

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

    @Message("What has changed?")
    @Override
    String changeTitle();

    @Message("See what has changed since survey 1")
    @Override
    String changeLink();

    @Message(
            "{#if up == 0 && down == 0}About as at survey 1{#else if down == 0}More are at the target in {ups} {#if up == 1}area{#else}areas{/if}{#else if up == 0}Fewer are at the target in {downs} {#if down == 1}area{#else}areas{/if}{#else}More are at the target in {ups} {#if up == 1}area{#else}areas{/if}, fewer in {downs}{/if}")
    @Override
    String changeFinding(int up, int down, String ups, String downs);

    @Message("Too few have answered to say what has changed")
    @Override
    String changeFew();

    @Message("The share of the teachers at the target or above, in two surveys with the same questions.")
    @Override
    String changeLead();

    @Message("Area by area")
    @Override
    String changeHeading();

    @Message("Change")
    @Override
    String changeColumn();

    @Message("{#if atLeast}at least {points} percentage points up{#else}up {points} percentage points{/if}")
    @Override
    String changeUp(int points, boolean atLeast);

    @Message("{#if atLeast}at least {points} percentage points down{#else}down {points} percentage points{/if}")
    @Override
    String changeDown(int points, boolean atLeast);

    @Message("cannot be said for certain")
    @Override
    String changeOpen();

    @Message("No certain change since survey 1")
    @Override
    String changeUnsure();

    @Message("Where a share is a range, we tell only the change that is certain.")
    @Override
    String changeRanges();

    @Message("about the same")
    @Override
    String changeSame();

    @Message("too few answers to say")
    @Override
    String changeTooFew();

    @Message("To the result")
    @Override
    String changeToResult();

    @Message(
            "The shares are rounded to the nearest five. So a difference of five is \"about the same\". There are shares when at least ten have answered both times. The change does not say what caused it.")
    @Override
    String changeNote();

    @Message("What is in place?")
    @Override
    String statuses();

    @Message("As the leadership group signed it. The answers are not turned into levels.")
    @Override
    String statusesLead();

    @Message("Statement")
    @Override
    String status();

    @Message("Answer")
    @Override
    String statusAnswer();

    @Message("Nothing stated")
    @Override
    String notStated();

    @Message("The preconditions")
    @Override
    String preconditions();

    @Message("Equipment and infrastructure as the leadership group signed it. Competence by the levels that are shown.")
    @Override
    String preconditionsLead();

    @Message("Precondition")
    @Override
    String precondition();

    @Message("How it stands")
    @Override
    String preconditionStands();

    @Message("{done} of {all} in place")
    @Override
    String inPlace(int done, int all);

    @Message(
            "{#if teachers}Level {level} by the teachers' answers{#else}Level {level} by the leadership group's statement{/if}")
    @Override
    String preconditionLevel(int level, boolean teachers);

    @Message(
            "Answers that at least three have given are shown one by one. The figures are rounded to the nearest five.")
    @Override
    String obstaclesNote();

    @Message("Shown when at least {fewest} have answered this, and the answers differ enough.")
    @Override
    String obstaclesHidden(int fewest);

    @Message("Answer")
    @Override
    String obstacle();

    @Message("Share")
    @Override
    String obstacleShare();

    @Message("Other, together")
    @Override
    String obstacleOthers();

    @Message("Strongest now")
    @Override
    String strengths();

    @Message("Furthest from the target")
    @Override
    String nextSteps();

    @Message("level {level}, target {target}")
    @Override
    String levelOf(int level, int target);

    @Message("The difference")
    @Override
    String difference();

    @Message("{#when certainty}{#is 'CLEAR'}clear{#is 'CHANCE'}may be chance{#else}too few answers to say{/when}")
    @Override
    String certainty(String certainty);

    @Message(
            "A difference is clear when it is hardly chance: sign test on the figures shown, limit 5\u00a0%, assuming that teachers answered independently of each other. Below ten answers we say nothing. Of twenty chance differences one will look clear all the same.")
    @Override
    String gapTest();

    @Message("Sheet for the staff meeting")
    @Override
    String toSheet();

    @Message("Over time")
    @Override
    String history();

    @Message("Teachers at the target or above, round by round.")
    @Override
    String historyTeachers();

    @Message("The level that the leadership team signed, round by round.")
    @Override
    String historyLeaders();

    @Message("level {level}")
    @Override
    String historyLevel(int level);

    @Message("not comparable")
    @Override
    String broken();

    @Message("Where it says “not comparable”, the questions or the group are not those of the round before.")
    @Override
    String brokenNote();

    @Message("Schools of similar size")
    @Override
    String similar();

    @Message(
            "The middle half of the owner\u2019s other schools with {from}–{to} teachers, as far as they have shared. This is no ranking.")
    @Override
    String similarLead(int from, int to);

    @Message(
            "The middle half of the owner\u2019s other schools with {from} teachers or more, as far as they have shared. This is no ranking.")
    @Override
    String similarLargest(int from);

    @Message("You, at the target")
    @Override
    String similarOwn();

    @Message("Middle half")
    @Override
    String similarMiddle();

    @Message("Schools")
    @Override
    String similarSchools();

    @Message("Sheet for the staff meeting")
    @Override
    String sheetTitle();

    @Message("Half an hour: read alone for five minutes, talk in pairs for fifteen, agree on one next step in ten.")
    @Override
    String sheetLead();

    @Message(
            "There is nothing to take up: too few answers are shown, or everything is at the target and all see it alike.")
    @Override
    String sheetNone();

    @Message("Download as PDF")
    @Override
    String sheetPdf();

    @Message("To the result")
    @Override
    String sheetBack();

    @Message("Teachers, level {level}")
    @Override
    String sheetTeachers(int level);

    @Message("Leadership team, level {level}")
    @Override
    String sheetLeaders(int level);

    @Message("Next step, level {level}")
    @Override
    String sheetNext(int level);

    @Message("Talk about")
    @Override
    String sheetAsk();

    @Message(
            "{#when side}{#is 'LEADERS_HIGHER'}What does the leadership team see that teachers do not notice day to day?{#is 'TEACHERS_HIGHER'}What do teachers already do that the leadership team has not seen?{#else}When did you last recognise yourself in the description above?{/when}")
    @Override
    String sheetSeen(String side);

    @Message("Tell of one time when it went well. What made it possible?")
    @Override
    String sheetExample();

    @Message("What is the least we can do before the next meeting to come closer to the next step?")
    @Override
    String sheetStep();

    @Message("What we agreed:")
    @Override
    String sheetNotes();

    @Message("Pupils")
    @Override
    String pupils();

    @Message("So many pupils agree")
    @Override
    String pupilsHeading();

    @Message("Pupils in years {years} have answered short sentences about lessons.")
    @Override
    String pupilsLead(String years);

    @Message(
            "The share is those who answered that the sentence is mostly or completely true. \"Do not know\" does not count. These are no levels.")
    @Override
    String pupilsMeaning();

    @Message("Pupils who agree")
    @Override
    String pupilsAgree();

    @Message(
            "Pupils answered other statements, on another scale. Their figure can be read beside the levels, but not subtracted from them. No test can say whether the difference is chance.")
    @Override
    String pupilsApart();

    @Message("Pupils: {share} agree")
    @Override
    String sheetPupils(String share);

    @Message("The statements about {area}, not exactly this question.")
    @Override
    String sheetPupilsAbout(String area);

    @Message("Sentence")
    @Override
    String pupilStatement();

    @Message("Pupils are shown together with those of the other schools in the pool: {schools}.")
    @Override
    String pupilsPool(String schools);

    @Message(
            "{#if count == 1}One spare code was{#else}{count} spare codes were{/if} handed out for lost answer sheets.")
    @Override
    String spares(int count);

    @Message("Codes on paper and spare codes")
    @Override
    String closeToCodes();
}
