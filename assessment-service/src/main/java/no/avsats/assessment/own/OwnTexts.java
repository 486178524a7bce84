package no.avsats.assessment.own;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one's own assessment in bokmål; other languages beside it. */
@MessageBundle("own")
interface OwnTexts {

    @Message("Din egen vurdering")
    String title();

    @Message("Vurder først på egen hånd")
    String heading();

    @Message("Bare du ser dette. Ingenting lagres. Når du lukker siden, er svarene borte.")
    String lead();

    @Message("Vis råd")
    String button();

    @Message("Råd etter dine egne svar")
    String advice();

    @Message("Sortert etter avstand til målet. Rådene vises bare her i nettleseren.")
    String adviceNote();

    @Message("Svar på minst ett spørsmål for å få råd")
    String tooFew();

    @Message("Til ledergruppas utsagn")
    String toStatement();

    @Message("Din egen profil")
    String profile();

    @Message(
            "Den vises bare nå. Lagre den i en fil, så kan du sammenligne neste år. Fila lages her i nettleseren, og ingenting sendes.")
    String profileNote();

    @Message("Område og spørsmål")
    String profileQuestion();

    @Message("Nå")
    String profileNow();

    @Message("Da")
    String profileThen();

    @Message("Mål")
    String profileTarget();

    @Message("Ikke besvart")
    String profileUnanswered();

    @Message("Lagre profilen i en fil")
    String profileSave();

    @Message("Fila ligger der nettleseren legger nedlastinger.")
    String profileSaved();

    @Message("Åpne en profil fra en tidligere gang")
    String profileOpen();

    @Message("Fila leses bare her i nettleseren. Den sendes ingen steder.")
    String profileOpenHint();

    @Message("Ved siden av står profilen fra #.")
    String profileOpened();

    @Message("Fila er ikke en profil herfra, eller den er skadet. Velg en annen fil.")
    String profileBad();

    @Message("Fila er laget av en nyere utgave av Avsats og kan ikke leses her.")
    String profileNewer();

    @Message("Profilen fra # svarer på andre spørsmål. Ingenting i den kan sammenlignes.")
    String profileForeign();

    @Message(
            "Egen profil fra Avsats. Bare den som har fila, ser den. Åpne den på siden du får når du har sendt inn svar.")
    String profileAbout();

    @Message("Nivå #")
    String thenLevel();

    @Message("Spørsmålet er endret siden da")
    String thenChanged();

    @Message("Ikke spurt da")
    String thenNotAsked();

    @Message("Ikke besvart da")
    String thenUnanswered();

    @Message("Andre spørsmål da, kan ikke sammenlignes")
    String thenOther();
}
