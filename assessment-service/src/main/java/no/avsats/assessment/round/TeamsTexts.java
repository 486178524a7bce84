package no.avsats.assessment.round;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a school's teams in bokmål; other languages beside it. */
@MessageBundle("teams")
interface TeamsTexts {

    @Message("Trinn, avdelinger eller team")
    String title();

    @Message("{school} · {round}")
    String context(String school, String round);

    @Message("Vil dere se trinn eller avdelinger hver for seg?")
    String heading();

    @Message(
            "Del skolen i to til seks grupper før vurderingen åpner {day}. Lærerne velger selv gruppe når de svarer. Etter åpningen kan gruppene ikke endres.")
    String lead(String day);

    @Message("Skolen er ikke delt i grupper")
    String none();

    @Message("Skolen er delt i {count} grupper")
    String divided(int count);

    @Message("Vurderingen er åpnet. Gruppene kan ikke endres.")
    String fixed();

    @Message("Bare skoler med minst 25 lærere kan deles i grupper. Katalogen sier {headcount}.")
    String small(int headcount);

    @Message("Skolen er i en fellesgruppe. Lærernes svar vises bare samlet for skolene der.")
    String pooled();

    @Message("Slik vises det")
    String how();

    @Message("Bare ansatte ved skolen ser gruppene, ved siden av hverandre i alfabetisk rekkefølge.")
    String howWho();

    @Message(
            "En gruppe vises når minst ti i den har svart. Mindre grupper slås sammen med resten. Blir resten mindre enn ti, vises ingen grupper.")
    String howFew();

    @Message("Gruppene vises med nivå og om lag hvor mange som er på målet, uten prosent.")
    String howMuch();

    @Message("Navn på gruppe {number}")
    String name(int number);

    @Message("Lærere i gruppe {number}")
    String headcount(int number);

    @Message("Skolen har {headcount} lærere. Tomme rader teller ikke.")
    String rows(int headcount);

    @Message("Lagre gruppene")
    String keep();

    @Message("Gruppene er lagret")
    String kept();

    @Message("Gruppene kan ikke lagres slik")
    String wrong();

    @Message("Lag to til seks grupper, eller la alle rader være tomme")
    String errorNumber();

    @Message("Gi hver gruppe et navn på høyst 60 tegn, og ikke samme navn to ganger")
    String errorName();

    @Message("Hver gruppe må ha minst ti lærere")
    String errorHeadcount();

    @Message("Gruppene har til sammen flere lærere enn skolen")
    String errorSum();
}
