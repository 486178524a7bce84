package no.avsats.assessment.invitation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What teachers are told in English. */
@Localized("en")
interface EnglishLetterTexts extends LetterTexts {

    @Message("Answer the assessment {round}")
    @Override
    String subject(String round);

    @Message("""
            Hello.

            {school} assesses where we are with digital competence. It takes about {minutes} minutes. The last day is {day}.

            {#if codes}You get a code on paper. Enter it here:{#else}Log in with Feide here:{/if}
            {link}

            {#if codes}Nobody notes who gets which code.{#else}Nobody can connect your answers to your name.{/if} We do not know who has answered. That is why this letter goes to everybody.

            {#if key}The key of the school's answer sheets is {key}. See that the same characters stand where you fetch your answer sheet.

            {/if}Who sees what: {trust}
            """)
    @Override
    String mail(String school, int minutes, String day, boolean codes, String link, String trust, String key);

    @Message(
            "Answer the assessment of digital competence by {day}. It takes about {minutes} minutes. {#if codes}Use the code you got on paper:{#else}Log in with Feide:{/if} {link}")
    @Override
    String platform(int minutes, String day, boolean codes, String link);

    @Message("""
            We set aside {minutes} minutes now. {#if codes}Everybody gets a code on paper. Nobody notes who got which.{#else}You log in to get an answer sheet. After that, nobody can connect answers and names.{/if}
            Answer as an ordinary week is, not as it should be. You may skip questions.
            Nobody sees what one teacher has answered, nor do I. We see the result together when the assessment is closed.
            If you cannot do it now, you can answer until {day}.
            """)
    @Override
    String meeting(int minutes, String day, boolean codes);
}
