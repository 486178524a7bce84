package no.avsats.identity.door;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the door, the start page and their neighbours, in English. */
@Localized("en")
interface EnglishDoorTexts extends DoorTexts {

    @Message("Log in")
    @Override
    String logIn();

    @Message("Use the same account as in the rest of your school day.")
    @Override
    String logInLead();

    @Message("Log in with Feide")
    @Override
    String logInWithFeide();

    @Message(
            "Avsats gets your name and the school you belong to. Your answers in an assessment cannot be linked to your name.")
    @Override
    String whatWeGet();

    @Message("Other ways in")
    @Override
    String otherWays();

    @Message("I have a paper code")
    @Override
    String paperCode();

    @Message("For pupils, and for staff without a device of their own")
    @Override
    String paperCodeFor();

    @Message("Continue an assessment")
    @Override
    String resume();

    @Message("With the code from the answer sheet")
    @Override
    String resumeWith();

    @Message("You are logged out")
    @Override
    String goodbye();

    @Message("Close the browser if others use this machine.")
    @Override
    String goodbyeAdvice();

    @Message("You are logged in, but without a role")
    @Override
    String nothingHere();

    @Message("Avsats is for staff")
    @Override
    String pupil();

    @Message(
            "Feide says that you are a pupil. Pupils do not log in, they answer with a code on paper. If you have a code, use it now.")
    @Override
    String pupilAdvice();

    @Message("Feide did not tell us your school")
    @Override
    String groups();

    @Message("Your name arrived, but not where you work. Log out and try again in a few minutes.")
    @Override
    String groupsAdvice();

    @Message("The directory did not answer")
    @Override
    String directoryAway();

    @Message("We could not look up your role. Log out and try again in a few minutes.")
    @Override
    String directoryAwayAdvice();

    @Message("You are not in the directory yet")
    @Override
    String unknown();

    @Message(
            "Your municipality has not registered where you work, or your period is over. Tell your principal or the education office. When they have corrected it, log out and in again.")
    @Override
    String unknownAdvice();

    @Message("Logged in as")
    @Override
    String loggedInAs();

    @Message("Log out and try again")
    @Override
    String tryAgain();

    @Message("Who am I?")
    @Override
    String whoAmI();

    @Message("Use the paper code")
    @Override
    String useCode();

    @Message("Who are you acting for now?")
    @Override
    String actingTitle();

    @Message("The choice lasts until you change it. You can change it at the top of every page.")
    @Override
    String actingLead();

    @Message("Role and place")
    @Override
    String actingLegend();

    @Message("Continue")
    @Override
    String actingChoose();

    @Message("What we know about you")
    @Override
    String meTitle();

    @Message(
            "This is what we read when you logged in. Changes in the directory count from your next log-in, and within five minutes when something goes away.")
    @Override
    String meLead();

    @Message("Name")
    @Override
    String name();

    @Message("Feide’s key for you")
    @Override
    String person();

    @Message("Roles")
    @Override
    String roles();

    @Message("No roles")
    @Override
    String noRoles();

    @Message("Source")
    @Override
    String source();

    @Message("The municipality’s file of schools and staff. If something is wrong, tell the education office.")
    @Override
    String sourceText();
}
