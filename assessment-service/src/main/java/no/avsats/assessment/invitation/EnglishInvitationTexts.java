package no.avsats.assessment.invitation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of inviting teachers in English. */
@Localized("en")
interface EnglishInvitationTexts extends InvitationTexts {

    @Message("Invite the teachers")
    @Override
    String title();

    @Message("{school} · {round}")
    @Override
    String context(String school, String round);

    @Message("Link, poster and ready words for the teachers")
    @Override
    String heading();

    @Message(
            "Send the same message to everybody. The system does not know who has answered, so nobody can be reminded alone.")
    @Override
    String lead();

    @Message("The assessment is closed. Nobody can answer any more.")
    @Override
    String over();

    @Message("Short link")
    @Override
    String link();

    @Message(
            "{#if codes}It leads to the page where teachers enter the code from the paper.{#else}It leads to the log-in and on to the answer sheet.{/if}")
    @Override
    String linkHint(boolean codes);

    @Message("Poster with QR code")
    @Override
    String poster();

    @Message("Ready words")
    @Override
    String texts();

    @Message("Language of the words")
    @Override
    String languages();

    @Message("Subject of the e-mail")
    @Override
    String subject();

    @Message("E-mail")
    @Override
    String mail();

    @Message("Message on the learning platform")
    @Override
    String platform();

    @Message("Say this at the staff meeting")
    @Override
    String meeting();

    @Message("Send the e-mail from here")
    @Override
    String send();

    @Message("Enter the address of the mailing list of the whole staff. We do not keep it, and send no reminders.")
    @Override
    String sendLead();

    @Message("Mailing list of all teachers")
    @Override
    String address();

    @Message("For example all.teachers@school.no")
    @Override
    String addressHint();

    @Message("Send to everybody")
    @Override
    String sendYes();

    @Message("The e-mail is sent")
    @Override
    String sent();

    @Message("Enter one e-mail address, for example all.teachers@school.no")
    @Override
    String errorAddress();

    @Message("The e-mail is already on its way")
    @Override
    String underWay();

    @Message("The e-mail was not sent. The mail server does not take it.")
    @Override
    String errorSending();

    @Message("Nothing is lost. Try again shortly, or copy the text.")
    @Override
    String tryAgain();

    @Message("The mail server did not answer. The e-mail may not have been sent.")
    @Override
    String errorSilence();

    @Message("Look for the e-mail in the list before you try again. Nothing is lost.")
    @Override
    String lookFirst();

    @Message("What is it like here?")
    @Override
    String posterHeading();

    @Message("{minutes} minutes, until {day}")
    @Override
    String posterLead(int minutes, String day);

    @Message("{#if codes}Scan, and enter the code you got on paper.{#else}Scan, and log in with Feide.{/if}")
    @Override
    String posterHow(boolean codes);

    @Message("QR code for {link}")
    @Override
    String qr(String link);

    @Message("{#if codes}Nobody notes who gets which code.{#else}Nobody can connect your answers to your name.{/if}")
    @Override
    String posterTrust(boolean codes);

    @Message("Print the page on A4. Only the poster comes along.")
    @Override
    String posterPrint();

    @Message("Back to the invitation")
    @Override
    String back();

    @Message("{#switch language}{#case 'nn'}Nynorsk{#case 'sv'}Svenska{#case 'en'}English{#else}Bokmål{/switch}")
    @Override
    String languageName(String language);

    @Message(
            "The key of the school's answer sheets: {key}. The same characters must stand where you fetch your answer sheet.")
    @Override
    String posterKey(String key);

    @Message(
            "Wait a minute and reload the page. The key of the school's answer sheets is being made, and it belongs on the poster and in the letter.")
    @Override
    String keyComing();
}
