package no.avsats.assessment.invitation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What teachers are told in nynorsk. */
@Localized("nn")
interface NynorskLetterTexts extends LetterTexts {

    @Message("Svar på vurderinga {round}")
    @Override
    String subject(String round);

    @Message("""
            Hei.

            {school} vurderer kvar vi står med digital kompetanse. Det tek om lag {minutes} minutt. Siste dag er {day}.

            {#if codes}Du får ein kode på papir. Skriv han inn her:{#else}Logg inn med Feide her:{/if}
            {link}

            {#if codes}Ingen noterer kven som får kva kode.{#else}Ingen kan kople svara dine til namnet ditt.{/if} Vi veit ikkje kven som har svart. Difor går dette brevet til alle.

            {#if key}Nøkkelen til svararka ved skulen er {key}. Sjå at dei same teikna står der du hentar svararket.

            {/if}Kven ser kva: {trust}
            """)
    @Override
    String mail(String school, int minutes, String day, boolean codes, String link, String trust, String key);

    @Message(
            "Svar på vurderinga av digital kompetanse innan {day}. Det tek om lag {minutes} minutt. {#if codes}Bruk koden du fekk på papir:{#else}Logg inn med Feide:{/if} {link}")
    @Override
    String platform(int minutes, String day, boolean codes, String link);

    @Message("""
            Vi set av {minutes} minutt no. {#if codes}Alle får ein kode på papir. Ingen noterer kven som fekk kva for ein.{#else}De loggar inn for å få eit svarark. Etter det kan ingen kople svar og namn.{/if}
            Svar slik ei vanleg veke er, ikkje slik ho burde vere. Du kan hoppe over spørsmål.
            Ingen ser kva éin lærar har svart, heller ikkje eg. Vi ser resultatet saman når vurderinga er lukka.
            Rekk du det ikkje no, kan du svare til og med {day}.
            """)
    @Override
    String meeting(int minutes, String day, boolean codes);
}
