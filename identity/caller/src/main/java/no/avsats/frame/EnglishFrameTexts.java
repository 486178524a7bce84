package no.avsats.frame;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the frame in English. */
@Localized("en")
interface EnglishFrameTexts extends FrameTexts {

    @Message("Skip to the content")
    @Override
    String skip();

    @Message("Main menu")
    @Override
    String menu();

    @Message("Log out")
    @Override
    String logOut();

    @Message("Change role or school")
    @Override
    String switchPlace();

    @Message("Start")
    @Override
    String start();

    @Message("Plan")
    @Override
    String plan();

    @Message("Result")
    @Override
    String result();

    @Message("Overview")
    @Override
    String overview();

    @Message("Rounds")
    @Override
    String rounds();

    @Message("Strategy")
    @Override
    String strategy();

    @Message("Schools and staff")
    @Override
    String directory();

    @Message("Who sees what")
    @Override
    String trust();

    @Message("teacher")
    @Override
    String teacher();

    @Message("leader")
    @Override
    String leader();

    @Message("ICT coordinator")
    @Override
    String coordinator();

    @Message("education office")
    @Override
    String office();

    @Message("analyst")
    @Override
    String analyst();

    @Message("regional authority")
    @Override
    String region();

    @Message("national authority")
    @Override
    String nation();

    @Message("municipal system")
    @Override
    String client();

    @Message("no role")
    @Override
    String noRole();

    @Message("There is no such page")
    @Override
    String errorNotFound();

    @Message("The address may be wrong, or the page has moved. Go to the start page and try from there.")
    @Override
    String errorNotFoundAdvice();

    @Message("You have no access to this page")
    @Override
    String errorNotAllowed();

    @Message("Your role gives no access here. If that is wrong, contact your school or the education office.")
    @Override
    String errorNotAllowedAdvice();

    @Message("Something went wrong here")
    @Override
    String errorOurs();

    @Message("Go back and try again shortly.")
    @Override
    String errorOursAdvice();

    @Message("That did not work")
    @Override
    String errorRefused();

    @Message("Go back and try again.")
    @Override
    String errorRefusedAdvice();

    @Message(
            "{#if low == high}{low}\u00a0%{#else if low == 0 && high < 100}{high}\u00a0% or less{#else if high == 100 && low > 0}{low}\u00a0% or more{#else}{low}–{high}\u00a0%{/if}")
    @Override
    String portion(int low, int high);

    @Message(
            "Some shares are shown as a range, such as “15\u00a0% or less”. So nobody can work out on which side of the target a certain person stands.")
    @Override
    String portionNote();
}
