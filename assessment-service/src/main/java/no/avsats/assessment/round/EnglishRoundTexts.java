package no.avsats.assessment.round;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the office's rounds in English. */
@Localized("en")
interface EnglishRoundTexts extends RoundTexts {

    @Message("Rounds")
    @Override
    String title();

    @Message("{#when count}{#is 0}No rounds yet{#is 1}One round{#else}{count} rounds{/when}")
    @Override
    String listHeading(int count);

    @Message("When you have planned a round, it stands here.")
    @Override
    String listEmpty();

    @Message("Plan a round")
    @Override
    String plan();

    @Message("Round")
    @Override
    String round();

    @Message("Time for answers")
    @Override
    String period();

    @Message("{from} – {to}")
    @Override
    String fromTo(String from, String to);

    @Message("Schools")
    @Override
    String schools();

    @Message("State")
    @Override
    String state();

    @Message("Done")
    @Override
    String done();

    @Message("Under way")
    @Override
    String going();

    @Message("Planned")
    @Override
    String planned();

    @Message("Older rounds")
    @Override
    String older();

    @Message("{done} of {all} schools are done")
    @Override
    String finding(int done, int all);

    @Message("Answers are taken {from} – {to}. Schools that do not close themselves are closed after the last day.")
    @Override
    String lead(String from, String to);

    @Message("The round is over. Every school is done.")
    @Override
    String over();

    @Message("Survey 2, after")
    @Override
    String surveyTwo();

    @Message("Survey 2 of this round:")
    @Override
    String askedAgain();

    @Message("Change")
    @Override
    String change();

    @Message("Next round")
    @Override
    String next();

    @Message(
            "Survey 2 asks the same questions again, so that you see what has changed. A copy is a new round with the same choices.")
    @Override
    String nextLead();

    @Message("Plan survey 2")
    @Override
    String again();

    @Message("Copy the round")
    @Override
    String copy();

    @Message("This is survey 2 after {round}. The schools' figures are set beside each other.")
    @Override
    String againLead(String round);

    @Message("Survey 2 must have the framework, questions and groups of survey 1, and no new schools")
    @Override
    String errorFollows();

    @Message("Waves")
    @Override
    String waves();

    @Message("Wave")
    @Override
    String wave();

    @Message("Opens")
    @Override
    String opens();

    @Message("Done")
    @Override
    String finished();

    @Message("{done} of {all}")
    @Override
    String count(int done, int all);

    @Message("Open {wave} now")
    @Override
    String openWave(String wave);

    @Message(
            "{#if count == 1}One school can answer at once. It cannot be undone.{#else}{count} schools can answer at once. It cannot be undone.{/if}")
    @Override
    String openConfirm(int count);

    @Message("Open now")
    @Override
    String openYes();

    @Message("The schools in {wave}")
    @Override
    String schoolsOf(String wave);

    @Message("School")
    @Override
    String school();

    @Message("Not opened")
    @Override
    String statePlanned();

    @Message("Open")
    @Override
    String stateOpen();

    @Message("Done")
    @Override
    String stateReleased();

    @Message("Result")
    @Override
    String result();

    @Message("Pools of small schools")
    @Override
    String pools();

    @Message("Teachers' answers at these schools are only shown together. The pools cannot be changed.")
    @Override
    String poolNote();

    @Message("Move the last day")
    @Override
    String extend();

    @Message("It can only be moved on, from {day}.")
    @Override
    String extendHint(String day);

    @Message("Move")
    @Override
    String extendYes();

    @Message("The last day is moved")
    @Override
    String extended();

    @Message("Plan a round")
    @Override
    String newHeading();

    @Message("Waves, pools and ways of answering cannot be changed later. The last day can be moved on.")
    @Override
    String newLead();

    @Message("Name of the round")
    @Override
    String name();

    @Message("As it shall stand on the schools' pages, for example \"Spring 2026\".")
    @Override
    String nameHint();

    @Message("Framework")
    @Override
    String framework();

    @Message("Questions")
    @Override
    String form();

    @Message("All questions")
    @Override
    String formFull();

    @Message("Short: one from each area")
    @Override
    String formShort();

    @Message("Pulse between two rounds: only areas with measures under way")
    @Override
    String formPulse();

    @Message("Leaders' own digital habits: only leaders answer, each for themself")
    @Override
    String formHabits();

    @Message("Another round about leaders' habits is not over")
    @Override
    String errorHabits();

    @Message("The framework does not ask about leaders' habits")
    @Override
    String errorNoHabits();

    @Message("Who shall answer?")
    @Override
    String who();

    @Message("Teachers")
    @Override
    String teachers();

    @Message("The leadership group")
    @Override
    String leaders();

    @Message("First day")
    @Override
    String firstDay();

    @Message("Last day")
    @Override
    String lastDay();

    @Message("For example 19 June 2026")
    @Override
    String dayHint();

    @Message("School days until the office sees the result")
    @Override
    String sharing();

    @Message("From 0 to 20. The principal may share earlier.")
    @Override
    String sharingHint();

    @Message("Fewest answers that are shown")
    @Override
    String fewest();

    @Message("5 or more. It cannot be set lower.")
    @Override
    String fewestHint();

    @Message("Waves")
    @Override
    String waveNames();

    @Message("Leave a wave without schools if you do not need it.")
    @Override
    String waveNamesLead();

    @Message("Wave {number}")
    @Override
    String waveNumber(int number);

    @Message("Name of wave {number}")
    @Override
    String waveName(int number);

    @Message("First day of wave {number}")
    @Override
    String waveDay(int number);

    @Message("Empty: as the round")
    @Override
    String waveDayHint();

    @Message("Number of schools in wave {number} that shall have an adopted plan")
    @Override
    String waveAmbition(int number);

    @Message("Schools")
    @Override
    String schoolsHeading();

    @Message(
            "A small school can be part of a pool. Then teachers' answers are only shown together. A pool has at least three schools.")
    @Override
    String schoolsLead();

    @Message("Teachers answer by")
    @Override
    String way();

    @Message("Logging in")
    @Override
    String wayLogin();

    @Message("Codes on paper")
    @Override
    String wayCodes();

    @Message("Pool")
    @Override
    String pool();

    @Message("Alone")
    @Override
    String noPool();

    @Message("Small schools {letter}")
    @Override
    String poolName(String letter);

    @Message("No district")
    @Override
    String noDistrict();

    @Message("Make the round")
    @Override
    String create();

    @Message(
            "{#if count == 1}One thing is missing before you can make the round{#else}{count} things are missing before you can make the round{/if}")
    @Override
    String errors(int count);

    @Message("Enter a name of at most 120 characters")
    @Override
    String errorTitle();

    @Message("Choose who shall answer")
    @Override
    String errorRoles();

    @Message("Enter a day, for example 19 June 2026")
    @Override
    String errorDay();

    @Message("The last day must come after the first and not be over")
    @Override
    String errorCloses();

    @Message("Enter a day after {day}")
    @Override
    String errorExtend(String day);

    @Message("Enter a number from 0 to 20")
    @Override
    String errorSharing();

    @Message("Enter a number from 5 to 50")
    @Override
    String errorFewest();

    @Message("Wave {number} needs a name, a day within the round and a number or an empty field")
    @Override
    String errorWave(int number);

    @Message("Put at least one school in a wave")
    @Override
    String errorSchools();

    @Message("A pool must have at least three schools, all of them in the round")
    @Override
    String errorPool();

    @Message("Cancel")
    @Override
    String cancel();

    @Message("Find a school")
    @Override
    String find();

    @Message("Schools that match: #")
    @Override
    String hits();

    @Message("All schools here")
    @Override
    String wholeDistrict();

    @Message("of {all} chosen")
    @Override
    String chosenOf(int all);

    @Message("Shall pupils answer too?")
    @Override
    String pupils();

    @Message("They answer with codes on paper. The principal makes the codes when the school is open.")
    @Override
    String pupilsHint();

    @Message("Year {year}")
    @Override
    String year(int year);

    @Message("The questions do not fit pupils of these years")
    @Override
    String errorPupils();

    @Message("for schools")
    @Override
    String forSchools();

    @Message("for preschools")
    @Override
    String forPreschools();

    @Message("Preschools")
    @Override
    String preschools();

    @Message("Plan a round for the preschools")
    @Override
    String planPreschools();

    @Message("Plan a round for the schools")
    @Override
    String planSchools();

    @Message("Why, if the round is more than usual")
    @Override
    String reason();

    @Message(
            "Usual is all questions every second school year, pulses between, and at most 30 minutes a teacher and school year. Teachers read this before the first question.")
    @Override
    String reasonHint();

    @Message("This round is more than usual. The school owner says why:")
    @Override
    String reasonShown();

    @Message("Write why the round is more than usual, in at most 300 characters")
    @Override
    String errorReason();

    @Message("Invitation")
    @Override
    String invitation();

    @Message("Adopted plans")
    @Override
    String adopted();

    @Message("{adopted}, target {ambition}")
    @Override
    String adoptedOf(long adopted, int ambition);

    @Message("Teachers who have answered")
    @Override
    String answered();

    @Message("Leaders who have answered")
    @Override
    String leadersAnswered();

    @Message("{#if from == to}{from}{#else}{from}–{to}{/if}{#if invited > 0} of {invited}{/if}")
    @Override
    String answeredOf(int from, int to, int invited);

    @Message("The round comes too near to another one")
    @Override
    String clashHeading();

    @Message(
            "“{title}” asks the same questions on the same days: {schools}{#if others > 0} and {others} more schools{/if}. You can ask again from {day}.")
    @Override
    String clashOverlaps(String title, String schools, int others, String day);

    @Message(
            "“{title}” asked the same questions less than three months before: {schools}{#if others > 0} and {others} more schools{/if}. You can ask again from {day}.")
    @Override
    String clashTooSoon(String title, String schools, int others, String day);

    @Message(
            "“{title}” asks the same questions less than three months later: {schools}{#if others > 0} and {others} more schools{/if}. The last day must be {day} or earlier.")
    @Override
    String clashTooLate(String title, String schools, int others, String day);

    @Message(
            "In “{title}” the teachers are shown with other schools, or alone: {schools}{#if others > 0} and {others} more schools{/if}. A pool stays the same for the whole school year.")
    @Override
    String clashPool(String title, String schools, int others);

    @Message("Two results too near to each other can show what one person answered. So there are no exceptions.")
    @Override
    String clashWhy();
}
