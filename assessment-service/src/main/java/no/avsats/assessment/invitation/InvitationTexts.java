package no.avsats.assessment.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of inviting teachers in bokmål; other languages beside it. */
@MessageBundle("invitation")
interface InvitationTexts {

    @Message("Inviter lærerne")
    String title();

    @Message("{school} · {round}")
    String context(String school, String round);

    @Message("Lenke, plakat og ferdige tekster til lærerne")
    String heading();

    @Message(
            "Send den samme beskjeden til alle. Systemet vet ikke hvem som har svart, så ingen kan få en påminnelse alene.")
    String lead();

    @Message("Vurderingen er lukket. Ingen kan svare lenger.")
    String over();

    @Message("Kort lenke")
    String link();

    @Message(
            "{#if codes}Den fører til siden der lærerne skriver inn koden fra papiret.{#else}Den fører til innloggingen og videre til svararket.{/if}")
    String linkHint(boolean codes);

    @Message("Plakat med QR-kode")
    String poster();

    @Message("Ferdige tekster")
    String texts();

    @Message("Språk i tekstene")
    String languages();

    @Message("Emne i e-posten")
    String subject();

    @Message("E-post")
    String mail();

    @Message("Melding i læringsplattformen")
    String platform();

    @Message("Si dette på personalmøtet")
    String meeting();

    @Message("Send e-posten herfra")
    String send();

    @Message("Skriv adressen til e-postlista for hele personalet. Vi lagrer den ikke, og sender ingen påminnelser.")
    String sendLead();

    @Message("E-postlista for alle lærerne")
    String address();

    @Message("For eksempel alle.larere@skolen.no")
    String addressHint();

    @Message("Send til alle")
    String sendYes();

    @Message("E-posten er sendt")
    String sent();

    @Message("Skriv én e-postadresse, for eksempel alle.larere@skolen.no")
    String errorAddress();

    @Message("E-posten er allerede på vei")
    String underWay();

    @Message("E-posten ble ikke sendt. E-posttjeneren tar ikke imot.")
    String errorSending();

    @Message("Ingenting er borte. Prøv igjen om litt, eller kopier teksten.")
    String tryAgain();

    @Message("E-posttjeneren svarte ikke. Kanskje ble e-posten ikke sendt.")
    String errorSilence();

    @Message("Se etter e-posten i lista før du prøver igjen. Ingenting er borte.")
    String lookFirst();

    @Message("Hvordan er det hos oss?")
    String posterHeading();

    @Message("{minutes} minutter, til og med {day}")
    String posterLead(int minutes, String day);

    @Message(
            "{#if codes}Skann koden og skriv inn koden du fikk på papir.{#else}Skann koden og logg inn med Feide.{/if}")
    String posterHow(boolean codes);

    @Message("QR-kode for {link}")
    String qr(String link);

    @Message(
            "{#if codes}Ingen noterer hvem som får hvilken kode.{#else}Ingen kan koble svarene dine til navnet ditt.{/if}")
    String posterTrust(boolean codes);

    @Message("Skriv ut siden på A4. Bare plakaten kommer med.")
    String posterPrint();

    @Message("Tilbake til invitasjonen")
    String back();

    @Message("{#switch language}{#case 'nn'}Nynorsk{#case 'sv'}Svenska{#case 'en'}English{#else}Bokmål{/switch}")
    String languageName(String language);

    @Message("Nøkkelen til skolens svarark: {key}. De samme tegnene skal stå der du henter svararket.")
    String posterKey(String key);

    @Message(
            "Vent et minutt, og last siden på nytt. Nøkkelen til skolens svarark lages nå, og den skal stå på plakaten og i brevet.")
    String keyComing();
}
