package no.avsats.assessment.own;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of one's own assessment in English. */
@Localized("en")
interface EnglishOwnTexts extends OwnTexts {

    @Message("Your own assessment")
    @Override
    String title();

    @Message("Assess on your own first")
    @Override
    String heading();

    @Message("Only you see this. Nothing is stored. When you close the page, the answers are gone.")
    @Override
    String lead();

    @Message("Show advice")
    @Override
    String button();

    @Message("Advice from your own answers")
    @Override
    String advice();

    @Message("Sorted by the distance to the target. The advice is shown in this browser only.")
    @Override
    String adviceNote();

    @Message("Answer at least one question to get advice")
    @Override
    String tooFew();

    @Message("To the leadership group's statement")
    @Override
    String toStatement();

    @Message("Your own profile")
    @Override
    String profile();

    @Message(
            "It is shown only now. Save it to a file, and you can compare next year. The file is made in this browser, and nothing is sent.")
    @Override
    String profileNote();

    @Message("Area and question")
    @Override
    String profileQuestion();

    @Message("Now")
    @Override
    String profileNow();

    @Message("Then")
    @Override
    String profileThen();

    @Message("Target")
    @Override
    String profileTarget();

    @Message("Not answered")
    @Override
    String profileUnanswered();

    @Message("Save the profile to a file")
    @Override
    String profileSave();

    @Message("The file is where your browser puts downloads.")
    @Override
    String profileSaved();

    @Message("Open a profile from an earlier time")
    @Override
    String profileOpen();

    @Message("The file is read in this browser only. It is sent nowhere.")
    @Override
    String profileOpenHint();

    @Message("The profile from # stands beside it.")
    @Override
    String profileOpened();

    @Message("The file is no profile from here, or it is damaged. Choose another file.")
    @Override
    String profileBad();

    @Message("The file was made by a newer edition of Avsats and cannot be read here.")
    @Override
    String profileNewer();

    @Message("The profile from # answers other questions. Nothing in it can be compared.")
    @Override
    String profileForeign();

    @Message(
            "Own profile from Avsats. Only who has this file sees it. Open it on the page that follows when answers are handed in.")
    @Override
    String profileAbout();

    @Message("Level #")
    @Override
    String thenLevel();

    @Message("The question has changed since then")
    @Override
    String thenChanged();

    @Message("Not asked then")
    @Override
    String thenNotAsked();

    @Message("Not answered then")
    @Override
    String thenUnanswered();

    @Message("Other questions then, cannot be compared")
    @Override
    String thenOther();
}
