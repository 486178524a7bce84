package no.avsats.assessment.editor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages for frameworks in English. */
@Localized("en")
interface EnglishEditorTexts extends EditorTexts {

    @Message("Frameworks")
    @Override
    String pageTitle();

    @Message("A framework is what a round asks, and the measures that it advises. You can make your own version.")
    @Override
    String lead();

    @Message("You have a draft")
    @Override
    String draftWaits();

    @Message("Nobody else sees the draft until it is published.")
    @Override
    String draftWaitsBody();

    @Message("Go on with the draft")
    @Override
    String toDraft();

    @Message("Make a new version")
    @Override
    String begin();

    @Message("Made from")
    @Override
    String basedOn();

    @Message("The newest stands first. Everything comes along, and then you change what you like.")
    @Override
    String basedOnHint();

    @Message("Make a draft")
    @Override
    String beginButton();

    @Message("Published versions")
    @Override
    String published();

    @Message("Name")
    @Override
    String name();

    @Message("Made by")
    @Override
    String madeBy();

    @Message("Us")
    @Override
    String us();

    @Message("Questions")
    @Override
    String indicators();

    @Message("Measures")
    @Override
    String measures();

    @Message("File")
    @Override
    String file();

    @Message("Read a file in")
    @Override
    String bringIn();

    @Message("The file becomes a draft. First we check it and say what it holds.")
    @Override
    String importLead();

    @Message("YAML file")
    @Override
    String importFile();

    @Message("Check the file")
    @Override
    String importCheck();

    @Message("The file fits: {name}")
    @Override
    String importFits(String name);

    @Message("It has {indicators} questions and {measures} measures.")
    @Override
    String importBrings(int indicators, int measures);

    @Message("You have a draft already")
    @Override
    String importReplaces();

    @Message("The file takes the place of the draft. What stands there now will be gone.")
    @Override
    String importReplacesBody();

    @Message("Replace the draft")
    @Override
    String importReplace();

    @Message("Make a draft of the file")
    @Override
    String importBring();

    @Message(
            "{#when count}{#is 1}One thing in the file must be mended{#else}{count} things in the file must be mended{/when}")
    @Override
    String importRefused(int count);

    @Message("Nothing has been read in. Mend the file and try again.")
    @Override
    String importRefusedBody();

    @Message("Line")
    @Override
    String line();

    @Message("Column")
    @Override
    String column();

    @Message("Place in the file")
    @Override
    String path();

    @Message("What")
    @Override
    String what();

    @Message("Cancel")
    @Override
    String cancel();

    @Message("Back")
    @Override
    String back();

    @Message("Draft")
    @Override
    String draft();

    @Message("Draft, made from {key}")
    @Override
    String draftOf(String key);

    @Message("Somebody else has changed the draft")
    @Override
    String conflict();

    @Message("What you typed stands below. If you save now, what you typed counts.")
    @Override
    String conflictBody();

    @Message("See what is saved")
    @Override
    String conflictLook();

    @Message(
            "{#when count}{#is 1}One thing is missing before you can save{#else}{count} things are missing before you can save{/when}")
    @Override
    String errors(int count);

    @Message("Write a name")
    @Override
    String errorName();

    @Message("Write a question to teachers, leaders or both")
    @Override
    String errorQuestion();

    @Message("Say whether the question means the same as before")
    @Override
    String errorLineage();

    @Message("Write a text")
    @Override
    String errorText();

    @Message("Write a whole number")
    @Override
    String errorNumber();

    @Message("Choose at least one target group")
    @Override
    String errorGroups();

    @Message(
            "{#when count}{#is 1}One thing must be mended before you can publish{#else}{count} things must be mended before you can publish{/when}")
    @Override
    String brokenRules(int count);

    @Message("The draft keeps every rule and can be published.")
    @Override
    String noneBroken();

    @Message("Check and publish")
    @Override
    String checkAndPublish();

    @Message("See it as a teacher")
    @Override
    String preview();

    @Message("Areas")
    @Override
    String areas();

    @Message("Area")
    @Override
    String area();

    @Message(
            "{#when count}{#is 0}You have no questions of your own yet. You can add ten.{#else}You have {count} questions of your own, and can have ten.{/when}")
    @Override
    String ownCount(int count);

    @Message("Questions")
    @Override
    String asked();

    @Message("Left out")
    @Override
    String out();

    @Message("The name of the version")
    @Override
    String nameHeading();

    @Message("As it stands when a round is planned")
    @Override
    String nameHint();

    @Message("Save")
    @Override
    String save();

    @Message("Saved")
    @Override
    String saved();

    @Message("More")
    @Override
    String more();

    @Message("Download as YAML")
    @Override
    String export();

    @Message("Throw the draft away")
    @Override
    String dropDraft();

    @Message("Left out")
    @Override
    String isOut();

    @Message("Own")
    @Override
    String ownTag();

    @Message("Reworded")
    @Override
    String reworded();

    @Message("Split")
    @Override
    String split();

    @Message("Merged")
    @Override
    String merged();

    @Message("New")
    @Override
    String newTag();

    @Message("Teachers and leaders answer")
    @Override
    String askedBoth();

    @Message("Teachers answer")
    @Override
    String askedTeachers();

    @Message("Leaders answer")
    @Override
    String askedLeaders();

    @Message("stands in the short form and cannot be left out")
    @Override
    String stays();

    @Message("Throw away")
    @Override
    String drop();

    @Message("Take in again")
    @Override
    String takeIn();

    @Message("Leave out")
    @Override
    String leaveOut();

    @Message("Add a question of your own")
    @Override
    String addIndicator();

    @Message("Write one concrete question and five levels. Each level includes those below.")
    @Override
    String addIndicatorLead();

    @Message("You have ten questions of your own, and cannot have more.")
    @Override
    String tooManyOwn();

    @Message("There must always be at least one measure at each level.")
    @Override
    String measuresLead();

    @Message("Teachers from level {level}")
    @Override
    String teachersFrom(int level);

    @Message("Leaders from level {level}")
    @Override
    String leadersFrom(int level);

    @Message("{#when count}{#is 1}one measure{#else}{count} measures{/when}")
    @Override
    String count(int count);

    @Message("Add a measure of your own")
    @Override
    String addMeasure();

    @Message("Throw away")
    @Override
    String dropTitle();

    @Message("Throw “{name}” away?")
    @Override
    String dropHeading(String name);

    @Message("It was made in this draft and will be gone for good.")
    @Override
    String dropBody();

    @Message("All that you have changed in the draft will be gone for good. Published versions stay.")
    @Override
    String dropDraftBody();

    @Message("Throw away for good")
    @Override
    String dropForGood();

    @Message("Language of the text")
    @Override
    String textLanguage();

    @Message("Short, for tables")
    @Override
    String indicatorNameHint();

    @Message("To teachers")
    @Override
    String toTeachers();

    @Message("To leaders")
    @Override
    String toLeaders();

    @Message("Leave everything empty when the role is not to be asked.")
    @Override
    String roleHint();

    @Message("Question")
    @Override
    String question();

    @Message("# words, at most #")
    @Override
    String words();

    @Message("{count} words{#if most > 0}, at most {most}{/if}")
    @Override
    String wordsOf(int count, int most);

    @Message("Does it mean the same as before?")
    @Override
    String lineage();

    @Message(
            "Only what means the same can be compared over time. If you have not changed the question or the levels, we choose “same” for you.")
    @Override
    String lineageLead();

    @Message("Only what means the same can be compared over time. This is new in this version.")
    @Override
    String lineageNewLead();

    @Message("Same: only the spelling is mended")
    @Override
    String lineageSame();

    @Message("Reworded: it asks something else than before")
    @Override
    String lineageReworded();

    @Message("New")
    @Override
    String lineageNew();

    @Message("Split from another question")
    @Override
    String lineageSplit();

    @Message("Merged out of several questions")
    @Override
    String lineageMerged();

    @Message("Which questions was it split from or merged out of?")
    @Override
    String predecessors();

    @Message("Add")
    @Override
    String addButton();

    @Message("Whom it is for")
    @Override
    String role();

    @Message("Teachers")
    @Override
    String teachers();

    @Message("Leaders")
    @Override
    String leaders();

    @Message("From level")
    @Override
    String fromLevel();

    @Message("Minutes each")
    @Override
    String minutes();

    @Message("Minutes of each teacher")
    @Override
    String teacherMinutes();

    @Message("Weeks")
    @Override
    String weeks();

    @Message("Money")
    @Override
    String cost();

    @Message("Theme")
    @Override
    String theme();

    @Message("Whom it is for in the end")
    @Override
    String groups();

    @Message("Check and publish")
    @Override
    String publishTitle();

    @Message("Look the draft over once more before you publish.")
    @Override
    String publishChanged();

    @Message("Confirm that the version may be published")
    @Override
    String confirmMissing();

    @Message("The draft can be published")
    @Override
    String mayPublish();

    @Message("A published version can never be changed. A correction is a new version.")
    @Override
    String mayPublishBody();

    @Message("Mend what stands here, and check again.")
    @Override
    String mend();

    @Message("We have looked the version over and want to publish it for good")
    @Override
    String confirm();

    @Message("Publish the version")
    @Override
    String publish();

    @Message("Bokmål")
    @Override
    String nb();

    @Message("Nynorsk")
    @Override
    String nn();

    @Message("Swedish")
    @Override
    String sv();

    @Message("English")
    @Override
    String en();

    @Message("What you do")
    @Override
    String body();

    @Message("First step")
    @Override
    String firstStep();

    @Message("How you see that it worked")
    @Override
    String sign();

    @Message("Who does it")
    @Override
    String who();

    @Message("What must be in place")
    @Override
    String prerequisite();

    @Message("None")
    @Override
    String none();

    @Message("Under 5,000 kr")
    @Override
    String low();

    @Message("5,000–50,000 kr")
    @Override
    String medium();

    @Message("More than 50,000 kr")
    @Override
    String high();

    @Message("Management of the administration")
    @Override
    String administration();

    @Message("Preschool heads")
    @Override
    String preschoolHeads();

    @Message("School leaders")
    @Override
    String schoolLeaders();

    @Message("Guardians")
    @Override
    String guardians();

    @Message("Teachers and preschool teachers")
    @Override
    String educators();

    @Message("Digital dialogue")
    @Override
    String digitalDialogue();

    @Message("Strategic leadership")
    @Override
    String leadership();

    @Message("Competence")
    @Override
    String competence();

    @Message("Archive and documents")
    @Override
    String records();

    @Message("Privacy and security")
    @Override
    String privacy();

    @Message("Architecture and standards")
    @Override
    String architecture();

    @Message("Title")
    @Override
    String title();

    @Message(
            "{#switch field}{#case 'title'}The verb first{#case 'body'}What you do, and how{#case 'firstStep'}The very first thing, in under half an hour{#case 'sign'}Something one can see{#case 'who'}For example: You and a colleague in the year{#else}Leave empty when nothing is needed{/switch}")
    @Override
    String hint(String field);

    @Message("Statements to pupils")
    @Override
    String statements();

    @Message("What is to be in place")
    @Override
    String statuses();

    @Message("Add a statement of your own")
    @Override
    String addStatement();

    @Message("Add a point of your own")
    @Override
    String addStatus();

    @Message("Write one sentence that a pupil in year 5 can agree with or not.")
    @Override
    String addStatementLead();

    @Message("Write it as a finished state: something that either is in place or is not.")
    @Override
    String addStatusLead();

    @Message("Mend the words only. To mean something else, leave it out and make one of your own.")
    @Override
    String sentenceLead();

    @Message("Sentence")
    @Override
    String sentence();

    @Message("is read by a precondition and cannot be left out")
    @Override
    String staysRead();

    @Message("Pupils answer how true it is.")
    @Override
    String statementsLead();

    @Message("Leaders answer how near you are.")
    @Override
    String statusesLead();
}
