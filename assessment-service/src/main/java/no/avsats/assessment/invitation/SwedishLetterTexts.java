package no.avsats.assessment.invitation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What teachers are told in Swedish. */
@Localized("sv")
interface SwedishLetterTexts extends LetterTexts {

    @Message("Svara på självskattningen {round}")
    @Override
    String subject(String round);

    @Message("""
            Hej.

            {school} ser efter var vi står med digital kompetens. Det tar ungefär {minutes} minuter. Sista dagen är {day}.

            {#if codes}Du får en kod på papper. Skriv in den här:{#else}Logga in här:{/if}
            {link}

            {#if codes}Ingen antecknar vem som får vilken kod.{#else}Ingen kan koppla dina svar till ditt namn.{/if} Vi vet inte vem som har svarat. Därför går det här brevet till alla.

            {#if key}Nyckeln till skolans svarsformulär är {key}. Se efter att samma tecken står där du hämtar svarsformuläret.

            {/if}Vem ser vad: {trust}
            """)
    @Override
    String mail(String school, int minutes, String day, boolean codes, String link, String trust, String key);

    @Message(
            "Svara på självskattningen av digital kompetens senast {day}. Det tar ungefär {minutes} minuter. {#if codes}Använd koden du fick på papper:{#else}Logga in:{/if} {link}")
    @Override
    String platform(int minutes, String day, boolean codes, String link);

    @Message("""
            Vi avsätter {minutes} minuter nu. {#if codes}Alla får en kod på papper. Ingen antecknar vem som fick vilken.{#else}Ni loggar in för att få ett svarsark. Efter det kan ingen koppla svar och namn.{/if}
            Svara som en vanlig vecka är, inte som den borde vara. Du kan hoppa över frågor.
            Ingen ser vad en enskild lärare har svarat, inte heller jag. Vi ser resultatet tillsammans när självskattningen är stängd.
            Hinner du inte nu, kan du svara till och med {day}.
            """)
    @Override
    String meeting(int minutes, String day, boolean codes);
}
