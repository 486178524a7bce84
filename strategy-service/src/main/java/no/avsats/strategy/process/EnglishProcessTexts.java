package no.avsats.strategy.process;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the process in English. */
@Localized("en")
interface EnglishProcessTexts extends ProcessTexts {

    @Message("The process")
    @Override
    String toProcess();

    @Message("Go to the quality assurance")
    @Override
    String toApproval();

    @Message(
            "{#switch kind}{#case 'VISIONS'}Visions and main goals{#case 'THEMES'}Cross-cutting areas and sub-goals{#case 'MEASURES_FIRST'}Measures, first meeting{#case 'MEASURES_SECOND'}Measures, second meeting{#case 'COMPLETION'}Completion{#case 'WHOLE'}The whole strategy in one meeting{/switch}")
    @Override
    String meetingName(String kind);

    @Message("""
            {#switch kind}{#case 'VISIONS'}Where are we, and where do we want to be?\n\
            One overall goal: proposals and choice\n\
            Who is kept informed?{#case 'THEMES'}Which themes cut across?\n\
            Sub-goals: proposals and choice{#case 'MEASURES_FIRST'}Which measures take us there?\n\
            Who does what, and when?{#case 'MEASURES_SECOND'}Measures without anybody responsible, due date or success sign\n\
            Time set aside for teachers{#case 'COMPLETION'}Go through the plan check\n\
            Who assures the quality?\n\
            Who decides, and when?{#case 'WHOLE'}Where are we, and where do we want to be?\n\
            Sub-goals and themes\n\
            Measures: who does what, and when?\n\
            Who assures the quality?{/switch}""")
    @Override
    String points(String kind);

    @Message("Still open: {text}")
    @Override
    String stillOpen(String text);

    @Message("Look at the overview of the schools: what do the newest shared results say?")
    @Override
    String overview();

    @Message("Look at the result of {title}{#if areas}. Most measures are proposed for {areas}{/if}")
    @Override
    String result(String title, String areas);

    @Message("A gap in the strategy: “{title}” has no measures")
    @Override
    String gap(String title);

    @Message("Gaps in the strategy: {count} goals and themes have no measures")
    @Override
    String gaps(int count);

    @Message("Plan check: {#if count == 1}one thing{#else}{count} things{/if} must be mended")
    @Override
    String mustLeft(int count);

    @Message(
            "{#switch name}{#case 'GOALS'}Goals{#case 'THEMES'}Themes{#case 'MEASURES'}Measures{#case 'ASSURANCE'}Quality assurance{#case 'IMPLEMENTATION'}Publication and implementation{/switch}")
    @Override
    String step(String name);

    @Message(
            "{#switch name}{#case 'GOALS'}Overall goal and sub-goals{#case 'THEMES'}Areas that cut across the goals{#case 'MEASURES'}Measures and activities{#case 'ASSURANCE'}Somebody else reads and approves{#case 'IMPLEMENTATION'}Out to its readers, into the plans{/switch}")
    @Override
    String stepLead(String name);

    @Message("Step {step} of {steps}")
    @Override
    String heading(int step, int steps);

    @Message(
            "{#if count == 0}Everything is in place.{#else if count == 1}One thing is missing before you can go on.{#else}{count} things are missing before you can go on.{/if}")
    @Override
    String waits(int count);

    @Message("The step waits for something")
    @Override
    String refused();

    @Message("The links below lead to where it is mended.")
    @Override
    String refusedLead();

    @Message("What the step waits for")
    @Override
    String conditions();

    @Message(
            "{#switch name}{#case 'GROUP_NAMED'}Somebody works on the strategy{#case 'OVERALL_GOAL_SET'}The overall goal is written{#case 'GOALS_SET'}The strategy has sub-goals{#case 'PARENT_GOALS_ANSWERED'}What the strategy above asks for has an answer{#case 'VISIONS_HELD'}The meeting on visions and main goals is held{#case 'THEMES_SET'}The strategy has themes{#case 'THEMES_HELD'}The meeting on areas and sub-goals is held{#case 'MEASURES_SET'}Every sub-goal has measures{#case 'MEASURES_HELD'}The meetings on measures are held{#case 'COMPLETION_HELD'}The meeting on completion is held{#case 'APPROVED'}Somebody who has not written the strategy has approved it{#case 'PUBLISHED'}The strategy is decided and published{/switch}")
    @Override
    String condition(String name);

    @Message("In place")
    @Override
    String met();

    @Message("Missing")
    @Override
    String unmet();

    @Message("Go on")
    @Override
    String goOn();

    @Message("One step back")
    @Override
    String goBack();

    @Message("Meetings")
    @Override
    String meetings();

    @Message("Meeting")
    @Override
    String meeting();

    @Message("When")
    @Override
    String when();

    @Message("Where")
    @Override
    String where();

    @Message("State")
    @Override
    String state();

    @Message("Planned")
    @Override
    String planned();

    @Message("Held")
    @Override
    String held();

    @Message("Minutes approved")
    @Override
    String minutesApproved();

    @Message("Call")
    @Override
    String call();

    @Message("Not called yet")
    @Override
    String notCalled();

    @Message("The group")
    @Override
    String group();

    @Message("Nobody is named yet.")
    @Override
    String groupEmpty();

    @Message("The group and those kept informed")
    @Override
    String toGroup();

    @Message("The meetings in your own calendar")
    @Override
    String toCalendar();

    @Message("Approved as it stands now")
    @Override
    String approvedNow();

    @Message("Not approved as it stands now")
    @Override
    String notApprovedNow();

    @Message(
            "{#switch name}{#case 'TOO_SMALL'}The group has fewer than five. Five to seven tend to work.{#case 'TOO_LARGE'}The group has more than seven. Five to seven tend to work.{#case 'NO_LEADER'}No school leader is in the group.{#case 'NO_SUPERVISOR'}No ICT supervisor is in the group.{/switch}")
    @Override
    String remark(String name);

    @Message("Five to seven people, school leaders and ICT supervisors, tend to work for a municipality.")
    @Override
    String groupLead();

    @Message("The school uses the people it has. It may share a group with others, or do with one meeting.")
    @Override
    String groupLeadSchool();

    @Message("The group is borrowed. It is changed where it belongs.")
    @Override
    String borrowedGroup();

    @Message("Kept informed")
    @Override
    String informed();

    @Message("School leaders and operations get approved minutes by e-mail. They are not in the group.")
    @Override
    String informedLead();

    @Message("Nobody gets minutes yet.")
    @Override
    String nobodyInformed();

    @Message("Name")
    @Override
    String name();

    @Message("Is")
    @Override
    String dutyLabel();

    @Message(
            "{#switch name}{#case 'SCHOOL_LEADER'}School leader{#case 'ICT_SUPERVISOR'}ICT supervisor{#case 'OTHER'}Another role{/switch}")
    @Override
    String duty(String name);

    @Message("Function")
    @Override
    String titleLabel();

    @Message("E-mail")
    @Override
    String email();

    @Message("Add")
    @Override
    String add();

    @Message("Add to {list}")
    @Override
    String addTo(String list);

    @Message("Remove")
    @Override
    String remove();

    @Message(
            "{#switch field}{#case 'name'}Enter a name of 120 characters at most{#case 'title'}Shorten the function to 120 characters{#case 'email'}Enter an e-mail address, for example kari@skole.no{#case 'full'}The list is full{#case 'day'}Enter a day, for example 19 June 2026{#case 'time'}Enter a time, for example 14:00{#case 'minutes'}Enter the length in minutes, from 5 to 600{#case 'place'}Shorten the place to 200 characters{#case 'agenda'}40 lines of 300 characters at most{#case 'guests'}40 lines of 300 characters at most{#case 'notes'}Shorten it to 10 000 characters{#case 'text'}Enter what the meeting agreed on, in 1000 characters at most{#case 'changed'}Somebody else has saved since you opened the page. What you wrote stands here but is not saved.{/switch}")
    @Override
    String error(String field);

    @Message("Something is missing or too long")
    @Override
    String errors();

    @Message("How we work")
    @Override
    String shape();

    @Message("One meeting instead of five")
    @Override
    String briefLabel();

    @Message("Other schools of the same owner may use our group")
    @Override
    String lendsLabel();

    @Message("Who works on the strategy?")
    @Override
    String groupOfLabel();

    @Message("Our own group")
    @Override
    String ownGroup();

    @Message("Save")
    @Override
    String save();

    @Message("Day")
    @Override
    String day();

    @Message("For example 19 June 2026")
    @Override
    String dayHint();

    @Message("Time")
    @Override
    String time();

    @Message("Minutes")
    @Override
    String length();

    @Message("Agenda")
    @Override
    String agenda();

    @Message("One item a line. The proposal is made from what there is now: results, gaps and open matters.")
    @Override
    String agendaHint();

    @Message("Fetch new proposals for the agenda")
    @Override
    String proposeAgain();

    @Message("Who was there?")
    @Override
    String attendance();

    @Message("Guests")
    @Override
    String guests();

    @Message("One a line: name and what they bring.")
    @Override
    String guestsHint();

    @Message("What was said, in short")
    @Override
    String notes();

    @Message("The meeting is held")
    @Override
    String heldLabel();

    @Message("Call the meeting")
    @Override
    String callMeeting();

    @Message("Decisions")
    @Override
    String decisions();

    @Message("None is written down yet.")
    @Override
    String noDecisions();

    @Message("What was decided, or what is left open?")
    @Override
    String decisionText();

    @Message("Left open: take it up at the next meeting")
    @Override
    String openLabel();

    @Message("The change that it led to")
    @Override
    String changeLabel();

    @Message("No change of the text")
    @Override
    String noChange();

    @Message("Led to a change: {about}")
    @Override
    String led(String about);

    @Message(
            "{#switch about}{#case 'JUSTIFICATION'}Why a strategy · {#case 'WHERE_ARE_WE'}Where are we? · {#case 'WHERE_TO'}Where do we want to be? · {#case 'OVERALL_GOAL'}Overall goal · {#case 'WHICH_MEASURES'}Which measures take us there? · {#case ''}{#else}{about} · {/switch}{#switch what}{#case 'ADDED'}added{#case 'WRITTEN'}rewritten{#case 'REMOVED'}removed{#case 'MOVED'}moved{#case 'HEAD'}title or period{#case 'DRAFTED'}begun{#case 'ROLLED_FORWARD'}rolled forward{/switch}")
    @Override
    String traceOf(String what, String about);

    @Message("left open")
    @Override
    String openYet();

    @Message("Settled: {text}")
    @Override
    String settledNow(String text);

    @Message("The strategy is published")
    @Override
    String over();

    @Message("No meetings were entered.")
    @Override
    String noMeetings();

    @Message("Left open before")
    @Override
    String openBefore();

    @Message("Settled now")
    @Override
    String settle();

    @Message("Write down")
    @Override
    String writeDown();

    @Message("The minutes")
    @Override
    String toMinutes();

    @Message("The minutes are approved. The meeting changes no more.")
    @Override
    String stands();

    @Message("Minutes: {meeting}")
    @Override
    String minutesOf(String meeting);

    @Message("Minutes")
    @Override
    String minutesTitle();

    @Message("No minutes yet")
    @Override
    String noMinutes();

    @Message("Minutes of meetings on strategies stand here once they are approved.")
    @Override
    String noMinutesLead();

    @Message("{minutes} minutes")
    @Override
    String duration(int minutes);

    @Message("Present")
    @Override
    String present();

    @Message("Not present")
    @Override
    String absent();

    @Message("guest")
    @Override
    String guest();

    @Message("A draft. Only those who write the strategy see it.")
    @Override
    String draftMinutes();

    @Message("The meeting is not held yet. The minutes can be approved afterwards.")
    @Override
    String notHeldYet();

    @Message("{#if receivers == 0}Approve the minutes{#else}Approve and send to {receivers}{/if}")
    @Override
    String approveMinutes(int receivers);

    @Message("After that the meeting cannot be changed.")
    @Override
    String approveMinutesLead();

    @Message("Approved by {who}")
    @Override
    String approvedBy(String who);

    @Message("Sent to {sent} of {receivers} by e-mail")
    @Override
    String sentTo(long sent, int receivers);

    @Message("Change the meeting")
    @Override
    String toMeeting();

    @Message("Minutes: {meeting} · {title}")
    @Override
    String subject(String meeting, String title);

    @Message("You get this because the group that works on the strategy keeps you informed.")
    @Override
    String whyMail();

    @Message("Quality assurance")
    @Override
    String approvalTitle();

    @Message("{#if approved}The strategy is approved as it stands{#else}The strategy waits for approval{/if}")
    @Override
    String approvalHeading(boolean approved);

    @Message(
            "Whoever approves has written nothing of the strategy. When the text changes afterwards, the approval holds no more.")
    @Override
    String approvalLead();

    @Message(
            "{#switch name}{#case 'AUTHOR'}You have written in the strategy. Somebody else must approve it.{#case 'OUTSIDE'}A leader who has not written it, or the owner’s office, approves the strategy.{/switch}")
    @Override
    String standing(String name);

    @Message("Ask for approval")
    @Override
    String ask();

    @Message(
            "Those who may approve find the strategy under “For approval” and can read the draft. Where the school has one leader, that holds for leaders of the owner’s other schools too.")
    @Override
    String askLead();

    @Message("You asked for approval on {day}.")
    @Override
    String asked(String day);

    @Message("Why can what is missing wait?")
    @Override
    String reason();

    @Message("The exception stands in the history with your name and what is missing.")
    @Override
    String reasonHint();

    @Message("Enter a reason in 2000 characters at most")
    @Override
    String reasonMissing();

    @Message("{#if green}Approve the strategy{#else}Approve with an exception{/if}")
    @Override
    String approve(boolean green);

    @Message("Read the strategy first")
    @Override
    String readIt();

    @Message("Approvals")
    @Override
    String approvals();

    @Message("The plan check was green")
    @Override
    String green();

    @Message("With an exception")
    @Override
    String exception();

    @Message("Holds")
    @Override
    String standsNow();

    @Message("The text has changed since")
    @Override
    String isVoid();

    @Message("For approval")
    @Override
    String waiting();

    @Message("Nothing waits for you")
    @Override
    String nothingWaits();

    @Message("Strategies that somebody asks you to approve stand here.")
    @Override
    String nothingWaitsLead();

    @Message("{who} asked on {day}")
    @Override
    String askedBy(String who, String day);

    @Message("The meetings in your own calendar")
    @Override
    String calendarTitle();

    @Message(
            "Make an address and paste it into your calendar. Whoever has the address sees when and where the meetings are, but no names.")
    @Override
    String calendarLead();

    @Message("Make an address")
    @Override
    String makeFeed();

    @Message("Copy the address now")
    @Override
    String freshFeed();

    @Message("It is shown this once only. If you lose it, make a new one.")
    @Override
    String freshFeedLead();

    @Message("Address")
    @Override
    String address();

    @Message("Addresses that work")
    @Override
    String feeds();

    @Message("None yet.")
    @Override
    String noFeeds();

    @Message("Made by {who} on {day}")
    @Override
    String madeBy(String who, String day);

    @Message("Switch off")
    @Override
    String revoke();

    @Message("""
            3 Planning meetings with the leader groups and the process supporter\n\
            3 Current state and needs\n\
            4 The municipality's plan is discussed\n\
            5 The plan is finished and published\n\
            8 Competence development begins\n\
            12 The red thread is documented as an action plan for the work ahead""")
    @Override
    String wheel();

    @Message("The year wheel")
    @Override
    String wheelTitle();

    @Message("Change the year wheel")
    @Override
    String wheelEdit();

    @Message("What you do in which month, year after year. One thing a line. The schools see it on the strategy page.")
    @Override
    String wheelLead();

    @Message("60 things of 200 characters at most")
    @Override
    String wheelWrong();

    @Message("now")
    @Override
    String now();

    @Message("Cancel")
    @Override
    String cancel();
}
