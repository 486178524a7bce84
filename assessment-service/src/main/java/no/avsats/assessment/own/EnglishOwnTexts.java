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
}
