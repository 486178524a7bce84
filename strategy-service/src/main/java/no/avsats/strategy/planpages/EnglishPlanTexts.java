package no.avsats.strategy.planpages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of plans in English. */
@Localized("en")
interface EnglishPlanTexts extends PlanTexts {

    @Message("Plans")
    @Override
    String plans();

    @Message("{school} · {what}")
    @Override
    String context(String school, String what);

    @Message("Nothing waits for you")
    @Override
    String nothingWaits();

    @Message(
            "{#when count}{#is 1}One thing waits for you{#is 2}Two things wait for you{#is 3}Three things wait for you{#is 4}Four things wait for you{#is 5}Five things wait for you{#else}{count} things wait for you{/when}")
    @Override
    String waits(int count);

    @Message("What the school has decided to do")
    @Override
    String schoolsPlans();

    @Message("The school has no plan yet")
    @Override
    String noPlans();

    @Message("First what needs a decision, then all plans.")
    @Override
    String leadWriters();

    @Message("The plans say what the school does, who is responsible and when.")
    @Override
    String leadReaders();

    @Message("Nothing in the plans is waiting for a decision.")
    @Override
    String nothingInPlans();

    @Message("Five steps from assessment to follow-up. You stand on the fifth.")
    @Override
    String yearFollow();

    @Message("Choose measures")
    @Override
    String yearChoose();

    @Message("Follow up")
    @Override
    String yearFollowUp();

    @Message("Next follow-up {day}")
    @Override
    String yearNext(String day);

    @Message("No day is set")
    @Override
    String yearNoDay();

    @Message("The plan is a draft")
    @Override
    String yearDraft();

    @Message("Adopted on {day}")
    @Override
    String adoptedOnDay(String day);

    @Message("The next follow-up is {day}.")
    @Override
    String nextFollowUp(String day);

    @Message("New plan")
    @Override
    String newPlan();

    @Message("Make a plan from the result")
    @Override
    String beginFromResult();

    @Message("Needs a decision")
    @Override
    String waitingHeading();

    @Message("All plans")
    @Override
    String allPlans();

    @Message("Follow the plan up")
    @Override
    String FOLLOW_UP_DUE();

    @Message("The day set for it has come. Look at every measure and write what you do next.")
    @Override
    String FOLLOW_UP_DUE_body();

    @Message("Overdue")
    @Override
    String MEASURE_OVERDUE();

    @Message("Set a new date, or write what is in the way.")
    @Override
    String MEASURE_OVERDUE_body();

    @Message("Adopt the plan again")
    @Override
    String PLAN_REVISED();

    @Message("Measures have come or gone since the plan was adopted.")
    @Override
    String PLAN_REVISED_body();

    @Message("Finish the plan")
    @Override
    String PLAN_DRAFT();

    @Message("The draft is seen at the school only until it is adopted.")
    @Override
    String PLAN_DRAFT_body();

    @Message("Did the measure help?")
    @Override
    String VERDICT_MISSING();

    @Message("It is done. One click and one sentence help other schools.")
    @Override
    String VERDICT_MISSING_body();

    @Message("Open")
    @Override
    String open();

    @Message("Plan")
    @Override
    String plan();

    @Message("Team")
    @Override
    String team();

    @Message("School year")
    @Override
    String year();

    @Message("Status")
    @Override
    String state();

    @Message("Measures")
    @Override
    String measures();

    @Message("{done} of {all} done")
    @Override
    String doneOf(int done, int all);

    @Message("{count} overdue")
    @Override
    String overdueCount(int count);

    @Message("The whole school")
    @Override
    String wholeSchool();

    @Message("Plans will stand here")
    @Override
    String emptyTitle();

    @Message("A plan is made by the principal or the ICT coordinator, best right from the result.")
    @Override
    String emptyBody();

    @Message("Draft")
    @Override
    String DRAFT();

    @Message("Adopted")
    @Override
    String ADOPTED();

    @Message("Closed")
    @Override
    String CLOSED();

    @Message("Changed since adopted")
    @Override
    String revised();

    @Message("Action plan")
    @Override
    String ACTION_PLAN();

    @Message("Competence plan")
    @Override
    String COMPETENCE_PLAN();

    @Message("Control plan")
    @Override
    String CONTROL_PLAN();

    @Message("Activity plan")
    @Override
    String ACTIVITY_PLAN();

    @Message("Not started")
    @Override
    String NOT_STARTED();

    @Message("Under way")
    @Override
    String UNDER_WAY();

    @Message("On hold")
    @Override
    String ON_HOLD();

    @Message("Done")
    @Override
    String DONE();

    @Message("Dropped")
    @Override
    String DROPPED();

    @Message("Overdue")
    @Override
    String overdue();

    @Message("Yes")
    @Override
    String YES();

    @Message("Partly")
    @Override
    String PARTLY();

    @Message("No")
    @Override
    String NO();

    @Message("from the result")
    @Override
    String ADVICE();

    @Message("from the strategy")
    @Override
    String STRATEGY();

    @Message("own measure")
    @Override
    String OWN();

    @Message("Action plan {year}")
    @Override
    String usualTitle(String year);

    @Message(
            "Choose measures, say who and when, and adopt. It takes about five minutes. Everything can be changed later.")
    @Override
    String newLead();

    @Message("{#if count == 1}One thing must be corrected{#else}{count} things must be corrected{/if}")
    @Override
    String errors(int count);

    @Message("Write a title of at most 120 characters")
    @Override
    String errorTitle();

    @Message("Write a title of at most 200 characters")
    @Override
    String errorMeasureTitle();

    @Message("Shorten the team to at most 120 characters")
    @Override
    String errorTeam();

    @Message("Choose a school year")
    @Override
    String errorYear();

    @Message("Enter a date, for example 19 June 2026")
    @Override
    String errorDay();

    @Message("Enter a due date that is not before the start, for example 19 June 2026")
    @Override
    String errorDue();

    @Message("Enter hours with at most one decimal, for example 4.5")
    @Override
    String errorHours();

    @Message("Shorten the titles to at most 200 characters")
    @Override
    String errorOwn();

    @Message("Shorten the text to at most 200 characters")
    @Override
    String errorLine();

    @Message("Shorten the text")
    @Override
    String errorText();

    @Message("A proposal is not there any more. Look at the choices and try again.")
    @Override
    String errorChoices();

    @Message("Enter an address that begins with https://")
    @Override
    String errorLink();

    @Message("Say whether it helped when the measure is done")
    @Override
    String errorHelped();

    @Message("Choose yes, partly or no before the sentence")
    @Override
    String errorSentence();

    @Message("Look at the activities: a title of at most 200 characters, and a date such as 19 June 2026")
    @Override
    String errorActivities();

    @Message("Proposals from the result “{title}”")
    @Override
    String fromResult(String title);

    @Message("What fits best in each area is ticked. Take away what you do not want to do.")
    @Override
    String fromResultLead();

    @Message("No proposals yet")
    @Override
    String noResult();

    @Message("Proposals come when the assessment is closed and the result is ready.")
    @Override
    String noResultBody();

    @Message("Why:")
    @Override
    String why();

    @Message("from level {level}")
    @Override
    String fromLevel(int level);

    @Message("{hours} hours per teacher")
    @Override
    String hoursEach(String hours);

    @Message("{hours} hours per leader")
    @Override
    String hoursOfLeader(String hours);

    @Message("Teachers")
    @Override
    String forTeachers();

    @Message("Leaders")
    @Override
    String forLeaders();

    @Message("Other schools on this measure: helped {yes}, partly {partly}, did not {no}")
    @Override
    String experience(int yes, int partly, int no);

    @Message("From the strategy")
    @Override
    String fromStrategy();

    @Message("Sub-goals that measures of the plan can build on.")
    @Override
    String fromStrategyLead();

    @Message("Your own measures")
    @Override
    String ownMeasures();

    @Message("Own measure {number}")
    @Override
    String ownMeasure(int number);

    @Message("Who and when")
    @Override
    String whoAndWhen();

    @Message("Holds for all measures to begin with. Each can get its own later.")
    @Override
    String whoAndWhenLead();

    @Message("Responsible")
    @Override
    String responsible();

    @Message("The principal")
    @Override
    String usualResponsible();

    @Message("A person at the school, or a role")
    @Override
    String responsibleHint();

    @Message("Start")
    @Override
    String start();

    @Message("Due")
    @Override
    String due();

    @Message("For example 19 June 2026")
    @Override
    String dayHint();

    @Message("About the plan")
    @Override
    String aboutPlan();

    @Message("Kind of plan")
    @Override
    String kind();

    @Message("Title")
    @Override
    String title();

    @Message("Empty for the whole school")
    @Override
    String teamHint();

    @Message("Discussed with union representatives")
    @Override
    String discussedOn();

    @Message("The date of the discussion. May be empty until the plan is adopted.")
    @Override
    String discussedHint();

    @Message("Hours set aside per teacher")
    @Override
    String setAside();

    @Message("Working time in the school year, for example 10")
    @Override
    String setAsideHint();

    @Message("Make the draft")
    @Override
    String make();

    @Message("Cancel")
    @Override
    String cancel();

    @Message(
            "{#if all == 0}No measures yet{#else if all == 1}One measure{#else}{all} measures{/if}{#if overdue == 1}, one overdue{#else if overdue > 1}, {overdue} overdue{/if}")
    @Override
    String finding(int all, int overdue);

    @Message("Edition {edition}, adopted {day} by {name}")
    @Override
    String adoptedBy(int edition, String day, String name);

    @Message("A draft. Only the school’s staff see it until it is adopted.")
    @Override
    String draftLead();

    @Message("The plan is closed and will not change.")
    @Override
    String closedLead();

    @Message("The plan has changed since it was adopted")
    @Override
    String revisedTitle();

    @Message("The school owner sees the measures of the edition before until the principal adopts again.")
    @Override
    String revisedBody();

    @Message("Adopt the plan")
    @Override
    String adoptLink();

    @Message("“{title}” should have been done by {day}")
    @Override
    String overdueTitle(String title, String day);

    @Message("Update the measure")
    @Override
    String updateMeasure();

    @Message("The measures take {hours} hours per teacher, and no time is set aside")
    @Override
    String noneSetAside(String hours);

    @Message("The measures take {hours} hours per teacher, but only {setAside} are set aside")
    @Override
    String tooFewSetAside(String hours, String setAside);

    @Message("Set time aside, or take something away.")
    @Override
    String setAsideAdvice();

    @Message("next follow-up")
    @Override
    String tileFollowUp();

    @Message("no day set for a follow-up")
    @Override
    String tileNoFollowUp();

    @Message("measures are done")
    @Override
    String tileDone();

    @Message("hours per teacher")
    @Override
    String tileHours();

    @Message("{part} of {all}")
    @Override
    String of(String part, String all);

    @Message("None")
    @Override
    String none();

    @Message("List")
    @Override
    String list();

    @Message("Board")
    @Override
    String board();

    @Message("Views")
    @Override
    String views();

    @Message("New measure")
    @Override
    String newMeasure();

    @Message("Take in from result and strategy")
    @Override
    String fetch();

    @Message("Measures of the plan, by due date, those that are done last")
    @Override
    String caption();

    @Message("Measure")
    @Override
    String measure();

    @Message("Hours")
    @Override
    String hours();

    @Message("sub-goal {number}")
    @Override
    String goalNumber(int number);

    @Message("not adopted")
    @Override
    String notAdopted();

    @Message("Open in the other system")
    @Override
    String elsewhere();

    @Message("No measures in the plan")
    @Override
    String noMeasures();

    @Message("Add one of your own, or take some from the result.")
    @Override
    String noMeasuresBody();

    @Message("None here")
    @Override
    String boardEmpty();

    @Message("Move")
    @Override
    String move();

    @Message("Move “{title}” to {status}")
    @Override
    String moveTo(String title, String status);

    @Message("Did it help? Answer at the measure")
    @Override
    String asks();

    @Message("Follow-up")
    @Override
    String followUps();

    @Message("The principal is responsible for regular follow-up.")
    @Override
    String followUpLead();

    @Message("Set a day for a follow-up")
    @Override
    String planDay();

    @Message("Set the day")
    @Override
    String setDay();

    @Message("Follow up")
    @Override
    String followNow();

    @Message("Planned: {day}")
    @Override
    String planned(String day);

    @Message("Held {day}")
    @Override
    String heldOnDay(String day);

    @Message("The plan elsewhere")
    @Override
    String elsewhereHeading();

    @Message(
            "The plan may live in the school’s quality system. Take it out here, and let the system report status back.")
    @Override
    String elsewhereBody();

    @Message("Word")
    @Override
    String word();

    @Message("Excel")
    @Override
    String excel();

    @Message("Print")
    @Override
    String printLink();

    @Message("Bring in from a file")
    @Override
    String importLink();

    @Message("Change")
    @Override
    String change();

    @Message("Discussed with union representatives {day}")
    @Override
    String discussed(String day);

    @Message("Not discussed with union representatives yet")
    @Override
    String notDiscussed();

    @Message("Saved")
    @Override
    String savedTitle();

    @Message("The draft is made. Look through the measures and adopt the plan.")
    @Override
    String made();

    @Message("The measure is moved")
    @Override
    String moved();

    @Message("The measures are taken in")
    @Override
    String taken();

    @Message("The measure is added")
    @Override
    String added();

    @Message("Saved")
    @Override
    String saved();

    @Message("The measure is taken out")
    @Override
    String removed();

    @Message("The plan is adopted. The school owner sees it now.")
    @Override
    String adopted();

    @Message("The follow-up is set")
    @Override
    String followUpSet();

    @Message("The follow-up is saved")
    @Override
    String followed();

    @Message("The plan is closed")
    @Override
    String closed();

    @Message("The measures of the file are brought in")
    @Override
    String imported();

    @Message("Enter a date, for example 19 June 2026")
    @Override
    String noDay();

    @Message("It was not saved. Look at the measure and try again.")
    @Override
    String unfit();

    @Message("The plan is closed and does not change")
    @Override
    String PLAN_CLOSED();

    @Message("An adopted plan is closed, never discarded")
    @Override
    String NOT_A_DRAFT();

    @Message("The plan or the measure is not adopted")
    @Override
    String NOT_ADOPTED();

    @Message("The plan has not changed since it was adopted")
    @Override
    String NOTHING_TO_ADOPT();

    @Message("The measure is adopted: it can be dropped with a reason, not exchanged")
    @Override
    String MEASURE_ADOPTED();

    @Message("The measure is dropped")
    @Override
    String MEASURE_DROPPED();

    @Message("What do you want to take in?")
    @Override
    String moreHeading();

    @Message("What is in the plan already is not here.")
    @Override
    String moreLead();

    @Message("There is no more to take in")
    @Override
    String moreNone();

    @Message("Take into the plan")
    @Override
    String takeIn();

    @Message("New measure")
    @Override
    String measureNew();

    @Message("Description")
    @Override
    String description();

    @Message("Area")
    @Override
    String area();

    @Message("Not tied to an area")
    @Override
    String noArea();

    @Message("Sub-goal")
    @Override
    String goal();

    @Message("Not tied to a sub-goal")
    @Override
    String noGoal();

    @Message("Sign of success")
    @Override
    String successSign();

    @Message("What do you see when it works?")
    @Override
    String successHint();

    @Message("Hours per teacher")
    @Override
    String hoursPerTeacher();

    @Message("Note on the status")
    @Override
    String note();

    @Message("The school owner sees the note when the measure is adopted. Do not write names.")
    @Override
    String noteHint();

    @Message("Link to the measure in another system")
    @Override
    String link();

    @Message("Begins with https://")
    @Override
    String linkHint();

    @Message("Activities")
    @Override
    String activities();

    @Message("What is to be done in the measure. Empty lines are not saved.")
    @Override
    String activitiesLead();

    @Message("Activity {number}")
    @Override
    String activity(int number);

    @Message("Due date of activity {number}")
    @Override
    String activityDue(int number);

    @Message("Done")
    @Override
    String activityDone();

    @Message("Did it help?")
    @Override
    String helpedHeading();

    @Message(
            "Answer when the measure is done. Other schools that consider it see the answer without the school’s name.")
    @Override
    String helpedLead();

    @Message("No answer")
    @Override
    String noAnswer();

    @Message("One sentence to other schools")
    @Override
    String sentence();

    @Message("One sentence is enough. Do not write names.")
    @Override
    String sentenceHint();

    @Message("What other schools say")
    @Override
    String sentencesHeading();

    @Message("Save")
    @Override
    String save();

    @Message("Add")
    @Override
    String add();

    @Message("Somebody else has saved since you opened the page")
    @Override
    String conflictTitle();

    @Message("What you wrote stands here, but is not saved. Save again if it is to count.")
    @Override
    String conflictBody();

    @Message("The measure is adopted. Title, area and hours stand fast.")
    @Override
    String adoptedNote();

    @Message("Drop the measure")
    @Override
    String dropHeading();

    @Message("The measure stays in the plan with the reason, and the plan must be adopted again.")
    @Override
    String dropLead();

    @Message("Reason")
    @Override
    String reason();

    @Message("Write why the measure is dropped")
    @Override
    String reasonMissing();

    @Message("Drop the measure")
    @Override
    String drop();

    @Message("Take the measure out")
    @Override
    String removeHeading();

    @Message("Yes, the measure shall leave the plan")
    @Override
    String removeConfirm();

    @Message("Tick that you mean it")
    @Override
    String confirmMissing();

    @Message("Take out")
    @Override
    String remove();

    @Message("The measure is dropped: {reason}")
    @Override
    String droppedNote(String reason);

    @Message("To the plan")
    @Override
    String toPlan();

    @Message("Do you want to adopt the plan?")
    @Override
    String adoptHeading();

    @Message("The school owner sees it then, and the measures stand fast. Status and dates may still move.")
    @Override
    String adoptLead();

    @Message("{#if count == 1}One measure lacks something{#else}{count} measures lack something{/if}")
    @Override
    String adoptMissing(int count);

    @Message("Every measure needs a responsible, a start and a due date before the plan can be adopted.")
    @Override
    String adoptMissingBody();

    @Message("The plan has no measures")
    @Override
    String adoptEmpty();

    @Message("Missing")
    @Override
    String missing();

    @Message("Nobody responsible")
    @Override
    String nobody();

    @Message("First follow-up")
    @Override
    String followUpDay();

    @Message("Empty if you want to set the day later")
    @Override
    String followUpDayHint();

    @Message("I adopt the plan as it stands here")
    @Override
    String adoptConfirm();

    @Message("Tick that you adopt the plan")
    @Override
    String adoptConfirmMissing();

    @Message("Somebody has changed the plan since you opened the page. Read it again.")
    @Override
    String adoptConflict();

    @Message("Adopt the plan")
    @Override
    String adopt();

    @Message("How is it going?")
    @Override
    String followHeading();

    @Message(
            "Look at every measure. Change only what is new. The school owner sees status, due date and remark. What you write at the bottom is the school’s own.")
    @Override
    String followLead();

    @Message("Status: {title}")
    @Override
    String statusOf(String title);

    @Message("“{title}”: enter a due date, and say whether it helped only when it is done")
    @Override
    String errorMeasure(String title);

    @Message("What did you see?")
    @Override
    String minutes();

    @Message("What did you decide?")
    @Override
    String decisions();

    @Message("Planned day")
    @Override
    String on();

    @Message("Day it was held")
    @Override
    String heldOn();

    @Message("Next follow-up")
    @Override
    String nextDay();

    @Message("Empty if none is set")
    @Override
    String nextDayHint();

    @Message("Changes of title, team, school year and hours must be adopted again.")
    @Override
    String aboutLead();

    @Message("Discard the draft")
    @Override
    String discardHeading();

    @Message("The draft and everything in it goes for good.")
    @Override
    String discardLead();

    @Message("Yes, the draft shall go")
    @Override
    String discardConfirm();

    @Message("Discard")
    @Override
    String discard();

    @Message("Close the plan")
    @Override
    String closeHeading();

    @Message("When the school year is over. The plan stays and does not change any more.")
    @Override
    String closeLead();

    @Message("Yes, the plan is over")
    @Override
    String closeConfirm();

    @Message("Close")
    @Override
    String close();

    @Message("Bring measures in from a file")
    @Override
    String importHeading();

    @Message("We read the file and show what it does. Nothing changes until you agree.")
    @Override
    String importLead();

    @Message("File")
    @Override
    String file();

    @Message(
            "Excel (.xlsx) or CSV in UTF-8, at most 1 MB and 100 rows. The first row has headings, as in our Excel file.")
    @Override
    String fileHint();

    @Message("Choose a file")
    @Override
    String fileMissing();

    @Message("Look at the file")
    @Override
    String check();

    @Message("{#if count == 1}One measure is ready{#else}{count} measures are ready{/if}")
    @Override
    String importReady(int count);

    @Message("The file cannot be brought in yet")
    @Override
    String importBroken();

    @Message("Correct the rows where the file comes from, and choose it again. Nothing has changed.")
    @Override
    String importBrokenLead();

    @Message("Bring the measures in")
    @Override
    String importNow();

    @Message("Row")
    @Override
    String row();

    @Message("Result")
    @Override
    String result();

    @Message("In order")
    @Override
    String fits();

    @Message("Choose another file")
    @Override
    String otherFile();

    @Message("has no title, or it is too long")
    @Override
    String rowTitle();

    @Message("has a date that cannot be read")
    @Override
    String rowDay();

    @Message("is due before it begins")
    @Override
    String rowOrder();

    @Message("has hours that are no number from 0 to 500")
    @Override
    String rowHours();

    @Message("has an unknown status")
    @Override
    String rowStatus();

    @Message("has an unknown area")
    @Override
    String rowArea();

    @Message("has a link that does not begin with https://")
    @Override
    String rowLink();

    @Message("has a text that is too long")
    @Override
    String rowTooLong();

    @Message("The file is larger than 1 MB.")
    @Override
    String fileTooLarge();

    @Message("The file is neither Excel (.xlsx) nor CSV in UTF-8.")
    @Override
    String fileUnreadable();

    @Message("The file has macros, links to the outside or is packed too hard. Save it anew from a spreadsheet.")
    @Override
    String fileSuspicious();

    @Message("The file has no rows.")
    @Override
    String fileEmpty();

    @Message("The file has more than 100 rows.")
    @Override
    String fileRows();

    @Message("The first row lacks the heading “Measure”.")
    @Override
    String fileHeadings();
}
