package no.avsats.strategy.document;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of strategies in English. */
@Localized("en")
interface EnglishStrategyTexts extends StrategyTexts {

    @Message("Strategy")
    @Override
    String title();

    @Message("Strategy")
    @Override
    String strategy();

    @Message("Begin a strategy")
    @Override
    String begin();

    @Message(
            "You get the three questions, one overall goal and six themes to begin with. Only those who write see the draft.")
    @Override
    String beginLead();

    @Message("Begin")
    @Override
    String beginNow();

    @Message("Name and period")
    @Override
    String about();

    @Message("Own strategies")
    @Override
    String own();

    @Message("No strategy yet")
    @Override
    String noneYet();

    @Message("When somebody has begun one, it stands here.")
    @Override
    String noneYetLead();

    @Message("Strategies that you follow")
    @Override
    String followed();

    @Message("Follows none")
    @Override
    String followsNone();

    @Message("Choose whom to follow")
    @Override
    String chooseFollowed();

    @Message("A school can go by the municipality's strategy, or share one with another school.")
    @Override
    String followingLead();

    @Message("Nobody to follow yet")
    @Override
    String nothingToFollow();

    @Message("When the municipality or another school has published a strategy, you can choose it here.")
    @Override
    String nothingToFollowLead();

    @Message("Strategies above")
    @Override
    String above();

    @Message("below")
    @Override
    String below();

    @Message("Kind")
    @Override
    String kindColumn();

    @Message("Period")
    @Override
    String period();

    @Message("Whose")
    @Override
    String whose();

    @Message("State")
    @Override
    String state();

    @Message(
            "{#switch kind}{#case 'ICT_STRATEGY'}ICT strategy{#case 'DIGITAL_SKILLS_STRATEGY'}Strategy for digital skills{#case 'COMPETENCE_PLAN'}Competence plan{#case 'CONTROL_PLAN'}Control plan{/switch}")
    @Override
    String kind(String kind);

    @Message(
            "{#switch state}{#case 'DRAFT'}Draft{#case 'CONSULTATION'}Out for consultation{#case 'PROPOSED'}Proposed{#case 'DECIDED'}Decided{#case 'PUBLISHED'}Published{#case 'SUPERSEDED'}Superseded{/switch}")
    @Override
    String stateName(String state);

    @Message(
            "{#switch label}{#case 'JUSTIFICATION'}Why a strategy{#case 'WHERE_ARE_WE'}Where are we?{#case 'WHERE_TO'}Where do we want to be?{#case 'OVERALL_GOAL'}Overall goal{#case 'WHICH_MEASURES'}Which measures take us there?{#case 'area'}Key area{#case 'goal'}Sub-goal{#case 'theme'}Theme{#case 'measure'}Measure{#case 'block'}Building block{#case 'closed'}Closed measure{#case 'deviation'}Deviation{/switch}")
    @Override
    String label(String label);

    @Message(
            "{#switch label}{#case 'JUSTIFICATION'}Which requirements and needs do you meet, and what keeps quality up?{#case 'WHERE_ARE_WE'}What do you know about today? The assessment's result is a good place to begin.{#case 'WHERE_TO'}How is it at your place when the goal is reached?{#case 'OVERALL_GOAL'}One sentence that everybody can say aloud.{#case 'WHICH_MEASURES'}How do the measures hang together? The measures themselves are written one by one.{#case 'area'}A target picture says how it is when you are there, and what it rests on.{#case 'goal'}What shall be different when the period is over?{#case 'theme'}A theme cuts across the sub-goals.{#case 'measure'}What do you do, who is responsible, and what do you look at to know that it worked?{#case 'block'}Something that exists already and that goals and measures rest on.{#case 'closed'}Why does it not go on?{#case 'deviation'}Why do you go without the goal above?{/switch}")
    @Override
    String hint(String label);

    @Message(
            "{#switch group}{#case 'ADMINISTRATION'}Administration management{#case 'PRESCHOOL_HEADS'}Preschool heads{#case 'SCHOOL_LEADERS'}School leaders{#case 'GUARDIANS'}Guardians{#case 'EDUCATORS'}Educators{/switch}")
    @Override
    String group(String group);

    @Message(
            "{#switch what}{#case 'DRAFTED'}Began{#case 'HEAD'}Changed name or period{#case 'ADDED'}Added{#case 'WRITTEN'}Wrote{#case 'REMOVED'}Took out{#case 'MOVED'}Moved{#case 'CONSULTATION'}Sent out for consultation{#case 'PROPOSED'}Proposed{#case 'DECIDED'}Entered the decision{#case 'PUBLISHED'}Published{#case 'REDRAFTED'}Took back to the desk{#case 'ROLLED_FORWARD'}Rolled forward from the period before{/switch}")
    @Override
    String what(String what);

    @Message(
            "{#switch field}{#case 'title'}Enter a title of at most 200 characters{#case 'text'}Enter a text of at most 20,000 characters{#case 'start'}Enter a first day, for example 20 August 2026{#case 'due'}Enter a last day after the first, for example 19 June 2027{#case 'hours'}Enter a number from 0 to 2000{#case 'address'}Enter an address that begins with https://{#case 'rows'}Fill in the whole line or leave it empty{#case 'sign'}Shorten it to at most 500 characters{#case 'responsible'}Shorten it to at most 200 characters{#case 'parent'}Choose a goal of the strategy above{#case 'goals'}One of the goals is not there any more{#case 'themes'}One of the themes is not there any more{#case 'blocks'}Something that you chose is not there any more{#case 'area'}The area is not there any more{#case 'type'}The strategy has too many parts{/switch}")
    @Override
    String error(String field);

    @Message(
            "{#if count == 1}One thing must be put right before it can be saved{#else}{count} things must be put right before it can be saved{/if}")
    @Override
    String errors(int count);

    @Message("Enter a title of at most 200 characters")
    @Override
    String errorTitle();

    @Message("Enter a day, for example 1 August 2026")
    @Override
    String errorDay();

    @Message("Enter a day after the first")
    @Override
    String errorLastDay();

    @Message("Say why the measure does not go on")
    @Override
    String errorReason();

    @Message("Write something, at most 4000 characters. The consultation may also be over.")
    @Override
    String errorRemark();

    @Message("Goals and measures need a title of at most 200 characters, and texts at most 10,000")
    @Override
    String errorProposals();

    @Message("Title")
    @Override
    String titleLabel();

    @Message("First day")
    @Override
    String firstDay();

    @Message("Last day")
    @Override
    String lastDay();

    @Message("For example 19 June 2027")
    @Override
    String dayHint();

    @Message("The strategy above")
    @Override
    String parent();

    @Message("Sub-goals can answer the goals in it.")
    @Override
    String parentHint();

    @Message("None")
    @Override
    String noParent();

    @Message("Save")
    @Override
    String save();

    @Message("Save and go back")
    @Override
    String saveBack();

    @Message("Save mine")
    @Override
    String saveMine();

    @Message("Saved")
    @Override
    String saved();

    @Message("Saving")
    @Override
    String saving();

    @Message("Cancel")
    @Override
    String cancel();

    @Message("Send")
    @Override
    String send();

    @Message("Show")
    @Override
    String show();

    @Message("Write")
    @Override
    String write();

    @Message("Not saved. You are offline. The text stays here until you are back.")
    @Override
    String lost();

    @Message("Not saved: somebody else has written here. Save to see both texts.")
    @Override
    String lostToOther();

    @Message("Not saved yet: something must be put right. Save to see what.")
    @Override
    String unfit();

    @Message("Somebody else has written here since you opened the page")
    @Override
    String conflict();

    @Message("Their text stands below, and yours in the form. Nothing is lost. Take what you want, and save.")
    @Override
    String conflictLead();

    @Message("Somebody else has written here. Read before you take it out.")
    @Override
    String changedMeanwhile();

    @Message("As it stands now")
    @Override
    String theirs();

    @Message("Text")
    @Override
    String text();

    @Message("Text tools")
    @Override
    String tools();

    @Message("Bold")
    @Override
    String bold();

    @Message("Italic")
    @Override
    String italic();

    @Message("Heading")
    @Override
    String heading();

    @Message("Bullets")
    @Override
    String bullets();

    @Message("Numbered list")
    @Override
    String numbers();

    @Message("Quote")
    @Override
    String quote();

    @Message("Link")
    @Override
    String link();

    @Message("Remove formatting")
    @Override
    String clean();

    @Message("Contents")
    @Override
    String contents();

    @Message("Goals and themes")
    @Override
    String goalsAndThemes();

    @Message("Sub-goals")
    @Override
    String goals();

    @Message("Sub-goal")
    @Override
    String goal();

    @Message("Themes")
    @Override
    String themes();

    @Message("Key areas")
    @Override
    String areas();

    @Message("Key area")
    @Override
    String area();

    @Message("None")
    @Override
    String noArea();

    @Message("What we build on")
    @Override
    String blocks();

    @Message("Not written yet.")
    @Override
    String empty();

    @Message("The overall goal is not written yet.")
    @Override
    String noOverallGoal();

    @Message("No sub-goals yet.")
    @Override
    String noGoals();

    @Message("The strategy has no measures.")
    @Override
    String noMeasures();

    @Message("Add a sub-goal")
    @Override
    String addGoal();

    @Message("Add a key area")
    @Override
    String addArea();

    @Message("Add a theme")
    @Override
    String addTheme();

    @Message("Add a measure")
    @Override
    String addMeasure();

    @Message("Add a building block")
    @Override
    String addBlock();

    @Message("Prioritised")
    @Override
    String prioritised();

    @Message("Answers")
    @Override
    String answers();

    @Message("None of the goals above")
    @Override
    String noParentGoal();

    @Message("Target groups")
    @Override
    String forWhom();

    @Message("Rests on")
    @Override
    String restsOn();

    @Message("Evidence")
    @Override
    String evidence();

    @Message("What does it say, who says so, and in which year?")
    @Override
    String evidenceHint();

    @Message("Source")
    @Override
    String source();

    @Message("Year")
    @Override
    String year();

    @Message("The figures are numbers of measures. A dashed frame shows a gap: the strategy has no measures there yet.")
    @Override
    String matrixNote();

    @Message("Goals and themes, scrolls sideways")
    @Override
    String matrixScroll();

    @Message("Without measures:")
    @Override
    String gaps();

    @Message("Sub-goals")
    @Override
    String servesGoals();

    @Message("Responsible")
    @Override
    String responsible();

    @Message("A role or a body, not a name.")
    @Override
    String responsibleHint();

    @Message("Time")
    @Override
    String time();

    @Message("We see it by")
    @Override
    String sign();

    @Message("What is different when it works?")
    @Override
    String signHint();

    @Message("Hours for each teacher")
    @Override
    String hours();

    @Message("Activities")
    @Override
    String activities();

    @Message("Activity {number}")
    @Override
    String activity(int number);

    @Message("Address")
    @Override
    String address();

    @Message("Begins with https://")
    @Override
    String addressHint();

    @Message("Measures of the period before that do not go on")
    @Override
    String closedMeasures();

    @Message("Take out")
    @Override
    String remove();

    @Message("What refers to this part ceases to. The history remembers the text.")
    @Override
    String removeNote();

    @Message("Take out now")
    @Override
    String removeNow();

    @Message("History")
    @Override
    String history();

    @Message("{#if count == 0}Remarks{#else if count == 1}One remark or answer{#else}{count} remarks and answers{/if}")
    @Override
    String remarks(long count);

    @Message("To the remarks")
    @Override
    String toRemarks();

    @Message("Published version {number}")
    @Override
    String publishedEdition(int number);

    @Message("Version {number}")
    @Override
    String editionNumber(int number);

    @Message("Current")
    @Override
    String current();

    @Message("Older")
    @Override
    String older();

    @Message("Newer")
    @Override
    String newer();

    @Message("Permanent address")
    @Override
    String permanent();

    @Message("The period before")
    @Override
    String predecessor();

    @Message("The next period")
    @Override
    String nextPeriod();

    @Message("decided {day} by {body}")
    @Override
    String decidedBy(String day, String body);

    @Message("decided {day} by {body}, case {number}")
    @Override
    String decidedCase(String day, String body, String number);

    @Message("What has changed since version {number}")
    @Override
    String whatChanged(int number);

    @Message("Compare")
    @Override
    String compare();

    @Message("Versions {from} and {to} side by side")
    @Override
    String compareHeading(int from, int to);

    @Message("Nothing has changed.")
    @Override
    String nothingChanged();

    @Message("Part")
    @Override
    String part();

    @Message("Only those who write see this.")
    @Override
    String leadDraft();

    @Message("Everybody who is logged in can read and comment until {day}. Every remark shall have an answer.")
    @Override
    String leadConsultation(String day);

    @Message("Waits for a decision. Enter it when it is made.")
    @Override
    String leadProposed();

    @Message("Decided and not yet published.")
    @Override
    String leadDecided();

    @Message("Everybody can read it. A correction becomes a new version, decided anew.")
    @Override
    String leadPublished();

    @Message("A new strategy has taken over. This one can still be read.")
    @Override
    String leadSuperseded();

    @Message(
            "{#switch what}{#case 'DAY'}Enter a last day that is not over, for example 19 June 2027{#case 'DECISION'}A decision needs a day that has been, and who decided{#case 'OPEN'}The consultation is open until its last day is over{#case 'UNANSWERED'}Some remarks have no answer{#case 'UNASSURED'}Somebody who has not written the strategy must quality assure it as it stands now{#case 'STATE'}That does not go in the state that the strategy is in now{/switch}")
    @Override
    String hindrance(String what);

    @Message("Send out for consultation")
    @Override
    String toConsultation();

    @Message("Everybody who is logged in, also outside the municipality, can read and comment.")
    @Override
    String consultationNote();

    @Message("Last day for remarks")
    @Override
    String until();

    @Message("Send out now")
    @Override
    String toConsultationNow();

    @Message("Propose without consultation")
    @Override
    String propose();

    @Message("The strategy goes straight to those who decide. The text cannot be changed meanwhile.")
    @Override
    String proposeNote();

    @Message("Propose for decision")
    @Override
    String proposeNow();

    @Message("Take back to the desk")
    @Override
    String redraft();

    @Message("Decided on")
    @Override
    String decidedOn();

    @Message("Who decided")
    @Override
    String body();

    @Message("Case number")
    @Override
    String caseNumber();

    @Message("Enter the decision")
    @Override
    String decideNow();

    @Message("Publish")
    @Override
    String publishNow();

    @Message("Correct in a new version")
    @Override
    String correct();

    @Message("The published version stands until the new one is decided and published.")
    @Override
    String correctNote();

    @Message("Make a new version")
    @Override
    String correctNow();

    @Message("Roll forward to the next period")
    @Override
    String rollForward();

    @Message("Goals, areas and texts come along and are linked to where they come from. You choose the measures.")
    @Override
    String forwardLead();

    @Message("Which measures go on?")
    @Override
    String whichGoOn();

    @Message("Goes on")
    @Override
    String goesOn();

    @Message("Ends")
    @Override
    String ends();

    @Message("Why it ends")
    @Override
    String reason();

    @Message("Make the draft of the next period")
    @Override
    String rollNow();

    @Message("Take from Word")
    @Override
    String fromWord();

    @Message("Headings become proposed goals and measures. You look at them before anything is taken.")
    @Override
    String fromWordLead();

    @Message("Word document")
    @Override
    String wordFile();

    @Message("Of type .docx, at most 5 MB")
    @Override
    String wordHint();

    @Message("Read the document")
    @Override
    String readWord();

    @Message(
            "{#switch reason}{#case 'NONE'}Choose a document{#case 'TOO_LARGE'}The document is larger than 5 MB or has more than 200 headings{#case 'UNREADABLE'}This is no Word document that we can read{#case 'OLD_OR_LOCKED'}The document is in an old format or locked with a password. Save it as .docx without one.{#case 'MACROS'}The document has macros. Save it as .docx without macros.{#case 'BOMB'}The document unpacks to more than a real one does{#case 'EXTERNAL'}The document fetches something from outside, such as a template or a picture on the web. Paste the text instead.{#case 'EMPTY'}The document has no text{/switch}")
    @Override
    String refused(String reason);

    @Message("Nothing was taken in.")
    @Override
    String refusedLead();

    @Message("{#if count == 1}One chapter in the document{#else}{count} chapters in the document{/if}")
    @Override
    String proposalsFound(int count);

    @Message("Nothing is taken in yet. Choose what each chapter becomes, and put right what is wrong.")
    @Override
    String proposalsLead();

    @Message("Before the first heading")
    @Override
    String beforeHeadings();

    @Message("Take as")
    @Override
    String takeAs();

    @Message("Do not take")
    @Override
    String takeNot();

    @Message("Take what is chosen")
    @Override
    String takeNow();

    @Message("The strategy is out for consultation until {day}. Every remark gets an answer.")
    @Override
    String consultationLead(String day);

    @Message("Say what you think")
    @Override
    String say();

    @Message("Say what you think of this")
    @Override
    String sayHere();

    @Message("The goals above")
    @Override
    String aboveTitle();

    @Message(
            "Choose goal by goal: accept, adapt, or deviate with a reason. What you choose nothing for stays as it is.")
    @Override
    String aboveLead();

    @Message("The strategy above has a new period: {title}.")
    @Override
    String aboveMoved(String title);

    @Message("Decide goal by goal")
    @Override
    String aboveGo();

    @Message("Take the strategy back to the desk, or roll it forward, to decide something here.")
    @Override
    String aboveReadOnly();

    @Message("{#switch what}{#case 'NEW'}New{#case 'CHANGED'}Changed{#case 'SAME'}Unchanged{#case 'GONE'}Gone{/switch}")
    @Override
    String standing(String what);

    @Message("Decided")
    @Override
    String decidedAbove();

    @Message("Before")
    @Override
    String was();

    @Message("Now")
    @Override
    String isNow();

    @Message("With you")
    @Override
    String withYou();

    @Message("Deviation")
    @Override
    String deviates();

    @Message("What do you make of it?")
    @Override
    String whatDoYouMake();

    @Message(
            "{#switch what}{#case 'ACCEPT'}Accept{#case 'ADAPT'}Adapt{#case 'DEVIATE'}Deviate{#case 'KEEP'}Keep as our own{#case 'DROP'}Take out with us too{/switch}")
    @Override
    String choice(String what);

    @Message("The goal with you, adapted")
    @Override
    String ownTitle();

    @Message("Why you deviate")
    @Override
    String whyDeviate();

    @Message("Say why you deviate")
    @Override
    String errorDeviation();

    @Message("Save the choices")
    @Override
    String saveChoices();

    @Message("Goals above that we deviate from")
    @Override
    String deviations();

    @Message("The consultation is over. You wrote:")
    @Override
    String tooLate();

    @Message("Move up")
    @Override
    String moveUp();

    @Message("Move down")
    @Override
    String moveDown();

    @Message("Out for consultation")
    @Override
    String consulted();

    @Message("Until {day}")
    @Override
    String consultedUntil(String day);

    @Message("To the desk")
    @Override
    String toDesk();

    @Message("Remarks and answers")
    @Override
    String said();

    @Message("Nobody has said anything yet.")
    @Override
    String nothingSaid();

    @Message("The whole strategy")
    @Override
    String whole();

    @Message("consultation")
    @Override
    String inConsultation();

    @Message("Answer")
    @Override
    String answer();

    @Message("Answer the remark")
    @Override
    String giveAnswer();

    @Message("Say more")
    @Override
    String reply();

    @Message("What is it about?")
    @Override
    String aboutPart();

    @Message("From")
    @Override
    String from();

    @Message("When somebody sent the remark by letter or e-mail. Empty: from you.")
    @Override
    String fromHint();

    @Message("Remark")
    @Override
    String remark();

    @Message("Your name stands beside it. Everybody who reads the strategy sees it.")
    @Override
    String remarkHint();
}
