package no.avsats.assessment.statement;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the leaders' statement in English. */
@Localized("en")
interface EnglishStatementTexts extends StatementTexts {

    @Message("The leadership group's statement")
    @Override
    String title();

    @Message("{school} · {round}")
    @Override
    String context(String school, String round);

    @Message("{area}: what do you agree on?")
    @Override
    String heading(String area);

    @Message("This statement carries our name, our school owner sees it, and the public may ask for it.")
    @Override
    String carries();

    @Message("Have you not assessed on your own yet?")
    @Override
    String first();

    @Message("Do that first")
    @Override
    String firstLink();

    @Message("Areas")
    @Override
    String areas();

    @Message("Read and sign")
    @Override
    String toSign();

    @Message("Level {level}")
    @Override
    String level(int level);

    @Message("Comment on the area")
    @Override
    String comment();

    @Message("What have you seen that makes you say this? Do not write names of staff or pupils.")
    @Override
    String commentHint();

    @Message("Shorten the comment to at most 2000 characters")
    @Override
    String commentTooLong();

    @Message("Save")
    @Override
    String save();

    @Message("Save and go on")
    @Override
    String saveNext();

    @Message("Saved")
    @Override
    String saved();

    @Message("Somebody else has saved since you opened the page")
    @Override
    String conflictTitle();

    @Message("What you wrote stands here, but is not saved. Save again if it is to count.")
    @Override
    String conflictBody();

    @Message("Something is missing before you can go on")
    @Override
    String errorTitle();

    @Message("Read and sign")
    @Override
    String signTitle();

    @Message("Does the leadership group stand behind this?")
    @Override
    String signHeading();

    @Message("Once you have signed, the statement cannot be changed.")
    @Override
    String signLead();

    @Message(
            "{#if count == 1}One question has no level. It may stay so.{#else}{count} questions have no level. They may stay so.{/if}")
    @Override
    String missing(int count);

    @Message("The statement")
    @Override
    String table();

    @Message("Question")
    @Override
    String indicator();

    @Message("Level")
    @Override
    String levelColumn();

    @Message("Nothing stated")
    @Override
    String none();

    @Message("Change")
    @Override
    String change();

    @Message("Names of those who sign")
    @Override
    String names();

    @Message("One name on each line. Everybody must agree before you write them here.")
    @Override
    String namesHint();

    @Message("Enter at least one name, at most 20")
    @Override
    String namesMissing();

    @Message("We stand behind the statement and know that it is public")
    @Override
    String confirm();

    @Message("Tick that you stand behind the statement")
    @Override
    String confirmMissing();

    @Message("Choose at least one level before you sign")
    @Override
    String empty();

    @Message("Sign")
    @Override
    String sign();

    @Message("The statement is signed")
    @Override
    String signedHeading();

    @Message("Signed by {names}. It becomes part of the result when the assessment closes.")
    @Override
    String signedBy(String names);

    @Message("The statement cannot be written now")
    @Override
    String notOpen();

    @Message("It is written while the assessment is open.")
    @Override
    String notOpenLead();

    @Message("In place?")
    @Override
    String statuses();

    @Message("What is in place at your school?")
    @Override
    String statusesHeading();

    @Message("The answers are shown as you sign them, and are never turned into levels.")
    @Override
    String statusesLead();

    @Message("Answer")
    @Override
    String statusColumn();

    @Message("Show on a large screen")
    @Override
    String screen();

    @Message("Ordinary view")
    @Override
    String screenBack();

    @Message("{area} · question {number} of {count}")
    @Override
    String screenQuestion(String area, int number, int count);

    @Message("{decided} of {count} questions have a level")
    @Override
    String screenProgress(int decided, int count);

    @Message("Not agreed yet")
    @Override
    String undecided();

    @Message("Previous")
    @Override
    String previous();
}
