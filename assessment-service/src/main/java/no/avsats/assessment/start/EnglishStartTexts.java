package no.avsats.assessment.start;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the start page in English. */
@Localized("en")
interface EnglishStartTexts extends StartTexts {

    @Message("Start")
    @Override
    String title();

    @Message(
            "{#when count}{#is 0}Nothing to do now{#is 1}One thing is waiting for you{#is 2}Two things are waiting for you{#is 3}Three things are waiting for you{#is 4}Four things are waiting for you{#is 5}Five things are waiting for you{#else}{count} things are waiting for you{/when}")
    @Override
    String waiting(int count);

    @Message("No assessment is waiting for you")
    @Override
    String noAssessment();

    @Message("The school's plans")
    @Override
    String plans();

    @Message("See what is waiting in the plans")
    @Override
    String plansLink();

    @Message("These are waiting")
    @Override
    String these();

    @Message("When the school owner opens an assessment, it stands here.")
    @Override
    String nothing();

    @Message("The next assessment opens on {day}. It will stand here then.")
    @Override
    String opensOn(String day);

    @Message("You have no role at a school yet")
    @Override
    String noRole();

    @Message("Your school or the education office can put it right. Log out and in again afterwards.")
    @Override
    String noRoleLead();

    @Message("last day")
    @Override
    String until();

    @Message("Ready now")
    @Override
    String readyNow();

    @Message("shared on {day}")
    @Override
    String sharedBy(String day);

    @Message("Answer the assessment")
    @Override
    String ballot();

    @Message("{round}. Your answers cannot be linked to your name.")
    @Override
    String ballotBody(String round);

    @Message("Answer now")
    @Override
    String ballotButton();

    @Message("Continue with your answer sheet")
    @Override
    String resume();

    @Message(
            "{round}. You have got your answer sheet. We do not know whether you have handed it in. If you are not done, you need the code of 16 characters from the answer sheet.")
    @Override
    String resumeBody(String round);

    @Message("Continue")
    @Override
    String resumeButton();

    @Message("Answer with the code that you got on paper")
    @Override
    String code();

    @Message("{round}. Your school hands out codes. Ask for one if you have none.")
    @Override
    String codeBody(String round);

    @Message("Enter the code")
    @Override
    String codeButton();

    @Message("Print codes for the teachers")
    @Override
    String codes();

    @Message("{round}. The teachers at your school each answer with a code on paper.")
    @Override
    String codesBody(String round);

    @Message("Make codes")
    @Override
    String codesButton();

    @Message("Write the leadership group's statement")
    @Override
    String statement();

    @Message("{round}. Assess on your own first. Then write one statement together.")
    @Override
    String statementBody(String round);

    @Message("Write the statement")
    @Override
    String statementButton();

    @Message("Sign the leadership group's statement")
    @Override
    String sign();

    @Message("{round}. The draft is saved. It counts when the leadership group has signed.")
    @Override
    String signBody(String round);

    @Message("Read and sign")
    @Override
    String signButton();

    @Message("Assess on your own first")
    @Override
    String own();

    @Message("Divide the school into stages or teams, if you like")
    @Override
    String teams();

    @Message("{round}. Then you can see the groups separately. It must be done before the assessment opens.")
    @Override
    String teamsBody(String round);

    @Message("Choose groups")
    @Override
    String teamsButton();

    @Message("Close the assessment")
    @Override
    String close();

    @Message("{round}. {answered} If you do nothing, it closes by itself.")
    @Override
    String closeBody(String round, String answered);

    @Message(
            "{#if invited > 0}{from}–{to} of {invited} teachers have answered.{#else}{from}–{to} teachers have answered.{/if}")
    @Override
    String answered(int from, int to, int invited);

    @Message("Look and close")
    @Override
    String closeButton();

    @Message("Read the result and share it with the school owner")
    @Override
    String share();

    @Message("{round}. Only the school's staff see it now. If you do nothing, it is shared by itself.")
    @Override
    String shareBody(String round);

    @Message("Read the result")
    @Override
    String read();

    @Message("{round}. See where the school stands, and which measures fit now.")
    @Override
    String readBody(String round);

    @Message("See the result")
    @Override
    String readButton();

    @Message("The school's stair this year")
    @Override
    String year();

    @Message(
            "{#when step}{#is 1}Five steps from assessment to follow-up. You stand on the first.{#is 2}Five steps from assessment to follow-up. You stand on the second.{#is 3}Five steps from assessment to follow-up. You stand on the third.{#is 4}Five steps from assessment to follow-up. You stand on the fourth.{#else}Five steps from assessment to follow-up.{/when}")
    @Override
    String yearLead(int step);

    @Message("Assess")
    @Override
    String assess();

    @Message("State it together")
    @Override
    String state();

    @Message("See the result")
    @Override
    String look();

    @Message("Choose measures")
    @Override
    String choose();

    @Message("Follow up")
    @Override
    String follow();

    @Message("Not planned yet")
    @Override
    String assessNone();

    @Message("Opens on {day}")
    @Override
    String assessFrom(String day);

    @Message("Open until {day}")
    @Override
    String assessUntil(String day);

    @Message("Done on {day}")
    @Override
    String assessDone(String day);

    @Message("Signed by the leadership group")
    @Override
    String stateSigned();

    @Message("The leadership group's statement")
    @Override
    String stateWaits();

    @Message("Not part of it this time")
    @Override
    String stateNone();

    @Message("When the assessment closes")
    @Override
    String lookLater();

    @Message("You are here")
    @Override
    String lookNow();

    @Message("Shared with the school owner")
    @Override
    String lookShared();

    @Message("After the result")
    @Override
    String chooseLater();

    @Message("You are here")
    @Override
    String chooseNow();

    @Message("After the plan")
    @Override
    String followLater();

    @Message("Results")
    @Override
    String aside();

    @Message("The school's results")
    @Override
    String earlier();

    @Message("No results yet")
    @Override
    String noResult();

    @Message("When the first assessment is closed, its result stands here.")
    @Override
    String noResultBody();

    @Message("Make codes for pupils")
    @Override
    String pupilCodes();

    @Message("{round}: pupils answer with codes on paper.")
    @Override
    String pupilCodesBody(String round);

    @Message("Invite everybody: link, poster and words")
    @Override
    String invite();

    @Message("A code on paper for a colleague")
    @Override
    String handOut();
}
