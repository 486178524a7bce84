package no.avsats.assessment.ballot;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of choosing a team on the answer sheet in bokmål; other languages beside it. */
@MessageBundle("team")
interface TeamTexts {

    @Message("Hvor arbeider du?")
    String title();

    @Message("Hvor på skolen arbeider du mest?")
    String heading();

    @Message("Velg én. Vil du ikke si det, velger du «Ingen av disse». Svarene dine teller like mye.")
    String help();

    @Message("Ingen av disse")
    String none();

    @Message("Velg ett av svarene")
    String choose();

    @Message(
            "Bare ansatte ved skolen ser tall for gruppene, og bare når minst ti har svart i hver. Mindre grupper slås sammen med resten. Blir resten for liten, vises ingen av dem.")
    String note();
}
