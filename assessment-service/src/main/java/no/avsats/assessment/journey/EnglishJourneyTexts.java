package no.avsats.assessment.journey;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the journey in English. */
@Localized("en")
interface EnglishJourneyTexts extends JourneyTexts {

    @Message("How far has IT support come?")
    @Override
    String title();

    @Message("Now: {stage}")
    @Override
    String now(String stage);

    @Message("Nothing has been answered yet")
    @Override
    String nothing();

    @Message("The school owner answers, once a year for example. Earlier answers are kept.")
    @Override
    String lead();

    @Message("Save")
    @Override
    String save();

    @Message("Saved")
    @Override
    String saved();

    @Message("Choose one of the descriptions")
    @Override
    String choose();

    @Message("Earlier answers")
    @Override
    String history();

    @Message("When")
    @Override
    String when();

    @Message("Description")
    @Override
    String stage();

    @Message("To the rounds")
    @Override
    String toRounds();
}
