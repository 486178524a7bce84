package no.avsats.assessment.journey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the journey in bokmål; other languages beside it. */
@MessageBundle("journey")
interface JourneyTexts {

    @Message("Hvor langt er IT-støtten kommet?")
    String title();

    @Message("Nå: {stage}")
    String now(String stage);

    @Message("Ingenting er svart ennå")
    String nothing();

    @Message("Skoleeieren svarer selv, gjerne én gang i året. Tidligere svar blir stående.")
    String lead();

    @Message("Lagre")
    String save();

    @Message("Lagret")
    String saved();

    @Message("Velg en av beskrivelsene")
    String choose();

    @Message("Tidligere svar")
    String history();

    @Message("Når")
    String when();

    @Message("Beskrivelse")
    String stage();

    @Message("Til rundene")
    String toRounds();
}
