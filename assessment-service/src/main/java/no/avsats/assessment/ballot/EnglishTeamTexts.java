package no.avsats.assessment.ballot;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of choosing a team on the answer sheet in English. */
@Localized("en")
interface EnglishTeamTexts extends TeamTexts {

    @Message("Where do you work?")
    @Override
    String title();

    @Message("Where at the school do you work most?")
    @Override
    String heading();

    @Message("Choose one. If you would rather not say, choose \"None of these\". Your answers count as much.")
    @Override
    String help();

    @Message("None of these")
    @Override
    String none();

    @Message("Choose one of the answers")
    @Override
    String choose();

    @Message(
            "Only the school's staff see figures for the groups, and only when at least ten have answered in each. Smaller groups are merged with the rest. If the rest is too small, none of them is shown.")
    @Override
    String note();
}
