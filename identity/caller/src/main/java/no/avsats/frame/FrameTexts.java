package no.avsats.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame, in bokmål; other languages beside it. */
@MessageBundle("frame")
public interface FrameTexts {

    @Message("Hopp til innholdet")
    String skip();

    @Message("Hovedmeny")
    String menu();

    @Message("Logg ut")
    String logOut();

    @Message("Bytt rolle eller skole")
    String switchPlace();

    @Message("Start")
    String start();

    @Message("Plan")
    String plan();

    @Message("Resultat")
    String result();

    @Message("Oversikt")
    String overview();

    @Message("Runder")
    String rounds();

    @Message("Strategi")
    String strategy();

    @Message("Skoler og ansatte")
    String directory();

    @Message("Hvem ser hva")
    String trust();

    @Message("lærer")
    String teacher();

    @Message("leder")
    String leader();

    @Message("IKT-koordinator")
    String coordinator();

    @Message("utdanningskontoret")
    String office();

    @Message("analytiker")
    String analyst();

    @Message("regional myndighet")
    String region();

    @Message("nasjonal myndighet")
    String nation();

    @Message("fagsystem")
    String client();

    @Message("ingen rolle")
    String noRole();

    @Message("Siden finnes ikke")
    String errorNotFound();

    @Message("Adressen kan være feil, eller siden er flyttet. Gå til start og prøv derfra.")
    String errorNotFoundAdvice();

    @Message("Du har ikke tilgang til denne siden")
    String errorNotAllowed();

    @Message("Rollen din gir ikke tilgang hit. Er det feil, kontakt skolen eller utdanningskontoret.")
    String errorNotAllowedAdvice();

    @Message("Noe gikk galt hos oss")
    String errorOurs();

    @Message("Gå tilbake og prøv igjen om litt.")
    String errorOursAdvice();

    @Message("Det gikk ikke")
    String errorRefused();

    @Message("Gå tilbake og prøv på nytt.")
    String errorRefusedAdvice();

    /** A share as it is told: see {@link Portion}. */
    @Message(
            "{#if low == high}{low}\u00a0%{#else if low == 0 && high < 100}{high}\u00a0% eller mindre{#else if high == 100 && low > 0}{low}\u00a0% eller mer{#else}{low}–{high}\u00a0%{/if}")
    String portion(int low, int high);

    @Message(
            "Noen andeler vises som et spenn, for eksempel «15\u00a0% eller mindre». Da kan ingen regne ut hvilken side av målet en bestemt person står på.")
    String portionNote();
}
