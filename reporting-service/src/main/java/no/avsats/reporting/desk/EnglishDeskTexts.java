package no.avsats.reporting.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words that the office's pages share in English. */
@Localized("en")
interface EnglishDeskTexts extends DeskTexts {

    @Message("Pages of the office")
    @Override
    String tabs();

    @Message("Assessment")
    @Override
    String results();

    @Message("Plans")
    @Override
    String plans();

    @Message("Strategies")
    @Override
    String strategies();

    @Message("Filter")
    @Override
    String filter();

    @Message("District")
    @Override
    String district();

    @Message("The whole municipality")
    @Override
    String everywhere();

    @Message("Show")
    @Override
    String show();

    @Message("Download the figures")
    @Override
    String download();

    @Message("School, by name")
    @Override
    String school();
}
