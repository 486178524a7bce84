package no.avsats.assessment.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What teachers are told in bokmål; other languages beside it. Nobody is reminded alone: it is not known who has answered. */
@MessageBundle("letters")
interface LetterTexts {

    @Message("Svar på vurderingen {round}")
    String subject(String round);

    @Message("""
            Hei.

            {school} vurderer hvor vi står med digital kompetanse. Det tar cirka {minutes} minutter. Siste dag er {day}.

            {#if codes}Du får en kode på papir. Skriv den inn her:{#else}Logg inn med Feide her:{/if}
            {link}

            {#if codes}Ingen noterer hvem som får hvilken kode.{#else}Ingen kan koble svarene dine til navnet ditt.{/if} Vi vet ikke hvem som har svart. Derfor går dette brevet til alle.

            {#if key}Nøkkelen til skolens svarark er {key}. Se at de samme tegnene står der du henter svararket.

            {/if}Hvem ser hva: {trust}
            """)
    String mail(String school, int minutes, String day, boolean codes, String link, String trust, String key);

    @Message(
            "Svar på vurderingen av digital kompetanse innen {day}. Det tar cirka {minutes} minutter. {#if codes}Bruk koden du fikk på papir:{#else}Logg inn med Feide:{/if} {link}")
    String platform(int minutes, String day, boolean codes, String link);

    @Message("""
            Vi setter av {minutes} minutter nå. {#if codes}Alle får en kode på papir. Ingen noterer hvem som fikk hvilken.{#else}Dere logger inn for å få et svarark. Etter det kan ingen koble svar og navn.{/if}
            Svar slik en vanlig uke er, ikke slik den burde være. Du kan hoppe over spørsmål.
            Ingen ser hva én lærer har svart, heller ikke jeg. Vi ser resultatet sammen når vurderingen er lukket.
            Rekker du det ikke nå, kan du svare til og med {day}.
            """)
    String meeting(int minutes, String day, boolean codes);
}
