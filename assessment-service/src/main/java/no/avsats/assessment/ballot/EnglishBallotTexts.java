package no.avsats.assessment.ballot;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the answer sheet and the ways to it in English. */
@Localized("en")
interface EnglishBallotTexts extends BallotTexts {

    @Message("Preview")
    @Override
    String preview();

    @Message("Back to the draft")
    @Override
    String previewBack();

    @Message("Nothing is saved.")
    @Override
    String previewNote();

    @Message("Answer sheet for teachers")
    @Override
    String strip();

    @Message("Answer sheet for leaders")
    @Override
    String leaderStrip();

    @Message(
            "All leaders at the school should see the same characters here. Then you have the same key, and the answer sheets cannot be told apart.")
    @Override
    String habitsKey();

    @Message(
            "Your browser draws the answer sheet itself, so that nobody can know which one is yours. It cannot do that without JavaScript. Use another browser.")
    @Override
    String habitsScript();

    @Message("{questions} questions about your own digital habits, about {minutes} minutes")
    @Override
    String habitsHeading(int questions, int minutes);

    @Message("You may skip questions. The last day is {day}.")
    @Override
    String habitsLead(String day);

    @Message(
            "The answers are shown only for all of the school owner's leaders together, when the last school is done. Leaders and the owner see the same.")
    @Override
    String habitsWho();

    @Message("If you lead several schools, you answer once.")
    @Override
    String habitsOnce();

    @Message("Your answers count. The result is shown for all leaders together after the last day, {day}.")
    @Override
    String habitsSentLead(String day);

    @Message("Each leader gets one. If you are not done, continue with the code at the bottom of your sheet.")
    @Override
    String habitsIssuedLead();

    @Message("you are not logged in here")
    @Override
    String notLoggedIn();

    @Message("Before you answer")
    @Override
    String introTitle();

    @Message("{school} · {round}")
    @Override
    String introContext(String school, String round);

    @Message("{questions} questions about your own practice, about {minutes} minutes")
    @Override
    String introHeading(int questions, int minutes);

    @Message("Choose what is most like an ordinary week. You may skip questions. The last day is {day}.")
    @Override
    String introLead(String day);

    @Message("What the answers are for")
    @Override
    String introWhat();

    @Message(
            "The school sees where you stand in five areas, and gets proposals for measures. You get advice of your own when you have handed in.")
    @Override
    String introWhatBody();

    @Message(
            "This is a pulse. It is short because it asks only about areas in which the school works with measures. The school sees whether things move on, and you get advice of your own when you have handed in.")
    @Override
    String introPulse();

    @Message("Who sees what")
    @Override
    String introWho();

    @Message(
            "The school's staff see results for the whole group when the assessment closes. Nobody sees single answers.")
    @Override
    String whoStaff();

    @Message(
            "{#when days}{#is 0}The school owner sees the results at the same time.{#is 1}The school owner sees them when the principal shares them, the next school day at the latest.{#else}The school owner sees them when the principal shares them, after {days} school days at the latest.{/when}")
    @Override
    String whoOffice(int days);

    @Message("With fewer than {#if fewest == 5}five{#else}{fewest}{/if} answers nothing is shown.")
    @Override
    String whoFew(int fewest);

    @Message(
            "The school is small. Teachers' answers are only shown together for {schools}, never for the school alone.")
    @Override
    String whoPool(String schools);

    @Message("Answers and names cannot be linked. We only store that you have got an answer sheet, not which one.")
    @Override
    String whoName();

    @Message("Begin")
    @Override
    String begin();

    @Message("You have got your answer sheet")
    @Override
    String issuedTitle();

    @Message("Each teacher gets one. If you are not done, continue with the code from the bottom of your answer sheet.")
    @Override
    String issuedLead();

    @Message("We do not know which answers are yours. So we cannot find the code or give you a new answer sheet.")
    @Override
    String issuedNote();

    @Message("Continue with the code")
    @Override
    String issuedButton();

    @Message("As a leader you do not answer as a teacher here")
    @Override
    String leaderTitle();

    @Message("The leadership group writes one statement together. You find it on the start page.")
    @Override
    String leaderLead();

    @Message("At this school teachers answer with a code on paper")
    @Override
    String codesTitle();

    @Message("Ask the leadership for a code. You type it in on the answer sheet.")
    @Override
    String codesLead();

    @Message("Answer sheet")
    @Override
    String doorTitle();

    @Message("Enter your code")
    @Override
    String doorHeading();

    @Message("You need not log in to answer. The code is all that lets you in.")
    @Override
    String doorLead();

    @Message("You have got a code on paper")
    @Override
    String printedHeading();

    @Message("The code on the paper")
    @Override
    String printedLabel();

    @Message("For example 7Q2M-XK04-9TBV-6ZAE. The 16 characters work once.")
    @Override
    String printedHint();

    @Message("Open the answer sheet")
    @Override
    String printedButton();

    @Message("You have begun and want to continue")
    @Override
    String resumeHeading();

    @Message("The code from the answer sheet")
    @Override
    String resumeLabel();

    @Message("The 16 characters at the bottom of your answer sheet. Capital and small letters are the same.")
    @Override
    String resumeHint();

    @Message("Continue")
    @Override
    String resumeButton();

    @Message("The answer sheet did not open")
    @Override
    String errorTitle();

    @Message("The code fits no assessment. Check that you have copied all of it from the paper.")
    @Override
    String errorPrinted();

    @Message("The code is not copied quite right. Look at the paper and correct what is wrong.")
    @Override
    String errorMistyped();

    @Message(
            "The code has been used. If you have handed in, you are done. If you have begun, continue with the code from the answer sheet.")
    @Override
    String errorSpent();

    @Message(
            "There are no answers under this code. Check that all 16 characters are right. Once the assessment has closed, the code no longer works.")
    @Override
    String errorResume();

    @Message("Many are trying codes right now. Wait a few seconds and try again.")
    @Override
    String errorTries();

    @Message("The answer sheet is no longer open on this machine. Continue with the code from the answer sheet.")
    @Override
    String errorGone();

    @Message("Question {number} of {count}")
    @Override
    String question(int number, int count);

    @Message("{answered} of {count} questions are answered")
    @Override
    String progress(int answered, int count);

    @Message("Choose the description that is most like an ordinary week. No level is wrong.")
    @Override
    String help();

    @Message("Does not concern my work")
    @Override
    String notMyWork();

    @Message("Previous")
    @Override
    String previous();

    @Message("Next")
    @Override
    String next();

    @Message("Skip")
    @Override
    String skip();

    @Message("Saved")
    @Override
    String saved();

    @Message("Not saved. You are offline. Your answer stays here until you are back.")
    @Override
    String notSaved();

    @Message("Not handed in. You are offline. Your answers stay here. Try again when you are back.")
    @Override
    String notSent();

    @Override
    @Message("Many people are answering just now. Your answers are kept here, and we try again by ourselves.")
    String busy();

    @Message("Do you need a break?")
    @Override
    String pause();

    @Message("Write down the code, and you can continue on any machine until {day}.")
    @Override
    String pauseBody(String day);

    @Message("We cannot find the code for you. Answers and names cannot be linked.")
    @Override
    String pauseNote();

    @Message("Look through and hand in")
    @Override
    String reviewTitle();

    @Message(
            "{#when missing}{#is 0}All questions are answered{#is 1}One question is not answered{#is 2}Two questions are not answered{#is 3}Three questions are not answered{#else}{missing} questions are not answered{/when}")
    @Override
    String reviewHeading(int missing);

    @Message(
            "{#if missing == 0}Your answers count when you have handed them in. After that they cannot be changed.{#else}You may hand in all the same. Your answers count when you have handed them in. After that they cannot be changed.{/if}")
    @Override
    String reviewLead(int missing);

    @Message("Your answers")
    @Override
    String reviewTable();

    @Message("Question")
    @Override
    String reviewQuestion();

    @Message("Answer")
    @Override
    String reviewAnswer();

    @Message("Not answered")
    @Override
    String unanswered();

    @Message("Hand in")
    @Override
    String submit();

    @Message("Handed in")
    @Override
    String sentTitle();

    @Message("Your answers are handed in. You are done.")
    @Override
    String sentHeading();

    @Message("They cannot be changed, and the code is no longer needed.")
    @Override
    String sentLead();

    @Message("Advice from your own answers")
    @Override
    String sentAdvice();

    @Message("The advice is shown in this browser only, and only now. Print the page if you want to keep it.")
    @Override
    String sentAdviceNote();

    @Message("There are too few answers to give advice.")
    @Override
    String sentNoAdvice();

    @Message("The advice was shown when you handed in.")
    @Override
    String sentAgain();

    @Message("Done")
    @Override
    String done();

    @Message("\"Done\" makes this machine forget the answer sheet.")
    @Override
    String doneNote();

    @Message("The assessment is closed")
    @Override
    String closedTitle();

    @Message("Answers that were handed in are part of the result. Answers that were not are deleted.")
    @Override
    String closedLead();

    @Message("To the answer sheets")
    @Override
    String closedButton();

    @Message("Codes on paper")
    @Override
    String slipsTitle();

    @Message("{count} codes, shown only now")
    @Override
    String slipsHeading(int count);

    @Message("Print the page at once. The codes are not stored and cannot be shown again.")
    @Override
    String slipsLead();

    @Message(
            "Cut them apart, mix them and let everybody draw their own. Do not write down who got which. The first four characters are the same on all.")
    @Override
    String slipsHandOut();

    @Message("Go to {address} and enter the code. It works once.")
    @Override
    String slipHow(String address);

    @Message("{school}, last day {day}")
    @Override
    String slipUntil(String school, String day);

    @Message("Make codes for the teachers")
    @Override
    String codesFormHeading();

    @Message("Each code gives one answer. The codes are shown once, on the next page. Have the printer ready.")
    @Override
    String codesFormLead();

    @Message("Number of codes")
    @Override
    String codesCount();

    @Message("At most {headcount}, the number of teachers at the school.")
    @Override
    String codesCountHint(int headcount);

    @Message("Make the codes")
    @Override
    String codesButton();

    @Message("Enter a number from 1 to {headcount}")
    @Override
    String codesErrorCount(int headcount);

    @Message("The codes are printed")
    @Override
    String codesPrinted(int count);

    @Message("{count} codes were made. They are not stored and cannot be shown or made again.")
    @Override
    String codesPrintedLead(int count);

    @Message("The teachers at this school answer by logging in")
    @Override
    String codesNone();

    @Message("The school owner chose so when the round was planned. No codes are needed.")
    @Override
    String codesNoneLead();

    @Message("The number of teachers is not known yet")
    @Override
    String codesNoHeadcount();

    @Message("The education office must register it before codes can be made.")
    @Override
    String codesNoHeadcountLead();

    @Message("Finally")
    @Override
    String obstaclesTitle();

    @Message(
            "Choose what matters most. You may skip this. Answers are shown only when at least {#if fewest == 10}ten{#else}{fewest}{/if} have answered, and only what at least three have chosen.")
    @Override
    String obstaclesHelp(int fewest);

    @Message("The key of the school's answer sheets")
    @Override
    String keyTitle();

    @Message(
            "See that the characters are the same as on the poster or in the letter. If they are not, do not fetch the answer sheet, and tell somebody. All teachers of the school must have the same key, so that the answer sheets cannot be recognised.")
    @Override
    String keyBody();

    @Message("Drawing an answer sheet …")
    @Override
    String drawing();

    @Message("That did not work. See if you are online, and try again. Nothing is lost.")
    @Override
    String drawingFailed();

    @Message("JavaScript is needed here")
    @Override
    String scriptNeeded();

    @Message(
            "Your browser draws the answer sheet itself, so that nobody can know which one is yours. It cannot do that without JavaScript. Use another browser, or answer with a code on paper: see below.")
    @Override
    String scriptNeededBody();

    @Message("Answer sheet for pupils")
    @Override
    String pupilStrip();

    @Message("About the answer sheet")
    @Override
    String pupilTitle();

    @Message("{questions} short sentences about lessons")
    @Override
    String pupilHeading(int questions);

    @Message("Nobody knows that it is you who answers. Your answer does not have your name.")
    @Override
    String pupilName();

    @Message(
            "School sees what pupils think together, when at least {#if fewest == 5}five{#else}{fewest}{/if} have answered. Those who own the school see it later.")
    @Override
    String pupilWho(int fewest);

    @Message("You need not answer, and you can stop when you like.")
    @Override
    String pupilStop();

    @Message("Do not know")
    @Override
    String doNotKnow();

    @Message("Do you want to send your answers?")
    @Override
    String pupilReview();

    @Message("You can go back and change. When you have sent them, you cannot change any more.")
    @Override
    String pupilReviewLead();

    @Message("Sentence")
    @Override
    String pupilStatement();

    @Message("Your answers are sent. You are done.")
    @Override
    String pupilThanks();

    @Message("Press Done, so that the next person can use the machine.")
    @Override
    String pupilThanksLead();

    @Message("How many pupils shall get a code?")
    @Override
    String pupilCodesHeading();

    @Message("Make one code for each pupil of the years that are asked. Codes are made once, so include a few extra.")
    @Override
    String pupilCodesLead();

    @Message("Put the slips in a bowl, and let each pupil draw one. Nobody writes down who got which.")
    @Override
    String pupilHandOut();

    @Message("Keep the code")
    @Override
    String keepCode();

    @Message("Copy")
    @Override
    String copy();

    @Message("Copied")
    @Override
    String copied();

    @Message("Share")
    @Override
    String share();

    @Message("Print")
    @Override
    String print();

    @Message("The code of your answer sheet")
    @Override
    String slipTitle();

    @Message("Back to the answer sheet")
    @Override
    String slipBack();

    @Message("Receipt")
    @Override
    String receiptTitle();

    @Message(
            "With it you can check at any time that your answer is in. It does not show what you have answered, and does not lead to it.")
    @Override
    String receiptBody();

    @Message("You want to know that your answer is in")
    @Override
    String checkHeading();

    @Message("The receipt")
    @Override
    String checkLabel();

    @Message("The 16 characters you got when you handed in.")
    @Override
    String checkHint();

    @Message("Check")
    @Override
    String checkButton();

    @Message(
            "No answer has this receipt. See if all 16 characters are right. Receipts work until 30 days after the school has closed.")
    @Override
    String errorReceipt();

    @Message("The answer is in")
    @Override
    String countedTitle();

    @Message("The receipt shows no more than that. We do not know which answer it is.")
    @Override
    String countedLead();

    @Message("Go to {address} and enter the code to continue.")
    @Override
    String slipResume(String address);

    @Message("Your answer is in the assessment at {school}")
    @Override
    String countedHeading(String school);

    @Message("Would you rather answer with a code on paper?")
    @Override
    String paperTitle();

    @Message(
            "Then your leaders give you a code on a slip instead, and you can use any machine. We note that you have got one, not which.")
    @Override
    String paperBody();

    @Message("I answer with a code on paper")
    @Override
    String paperButton();

    @Message("You answer with a code on paper")
    @Override
    String onPaperTitle();

    @Message(
            "Show this page to whoever hands out codes at the school, and get a slip. Nobody writes down which one you got.")
    @Override
    String onPaperLead();

    @Message("If you have lost the code, your leaders can give you a spare one. Then you begin anew.")
    @Override
    String issuedLost();

    @Message("Codes on paper, one at a time")
    @Override
    String handingTitle();

    @Message("Teachers here answer with the log-in. A few need a code on paper. Do not write down who gets which.")
    @Override
    String handingLead();

    @Message("The assessment is not open. No codes are handed out then.")
    @Override
    String handingClosed();

    @Message("For those who answer on paper")
    @Override
    String handingPaper();

    @Message("Make a code")
    @Override
    String handingPaperButton();

    @Message("For those who have lost their answer sheet")
    @Override
    String handingSpare();

    @Message("Make a spare code")
    @Override
    String handingSpareButton();

    @Message("A code, shown only now")
    @Override
    String handedTitle();

    @Message("Print it or write it down, and give it away. It is not stored and cannot be shown again.")
    @Override
    String handedLead();

    @Message("Back")
    @Override
    String handedBack();

    @Message(
            "{#when asked}{#is 0}Nobody has asked for it.{#is 1}One teacher has asked for it.{#else}{asked} teachers have asked for it.{/when} {#if made > 0}{made} {#if made == 1}code has{#else}codes have{/if} been made.{/if} Teachers ask for it on their own page and show it to you.")
    @Override
    String handingPaperBody(int asked, int made);

    @Message(
            "Nobody knows whether the lost sheet was handed in. So there are only {most}, and the number stands beside the result. {made} handed out.")
    @Override
    String handingSpareBody(int most, int made);

    @Message(
            "The key is another one than the one that our witness shows. We have fetched no answer sheet. Tell your principal; you can use a code on paper.")
    @Override
    String witnessDiffers();

    @Message(
            "The key could not be compared: our witness cannot be reached. Compare it yourself with the poster or the letter, or try again later.")
    @Override
    String witnessSilent();

    @Message("Fetch the answer sheet anyway")
    @Override
    String witnessAnyway();

    @Message("Fetch the answer sheet now, answer later")
    @Override
    String later();

    @Message(
            "Then no clock can tell who answers when. The answer sheet stays in this browser, so do it on your own device only.")
    @Override
    String laterHint();

    @Message("The answer sheet is in this browser. Open it when you want to answer: you need not log in then.")
    @Override
    String laterKept();

    @Message("Open the answer sheet")
    @Override
    String laterOpen();

    @Message("Your answer sheet is ready here")
    @Override
    String waitingHeading();
}
