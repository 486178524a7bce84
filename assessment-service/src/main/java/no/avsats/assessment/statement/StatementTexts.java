package no.avsats.assessment.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the leaders' statement in bokmål; other languages beside it. */
@MessageBundle("statement")
interface StatementTexts {

    @Message("Ledergruppas utsagn")
    String title();

    @Message("{school} · {round}")
    String context(String school, String round);

    @Message("{area}: hva er dere enige om?")
    String heading(String area);

    @Message("Dette utsagnet bærer navnet vårt, skoleeieren ser det, og offentligheten kan be om det.")
    String carries();

    @Message("Har du ikke vurdert på egen hånd ennå?")
    String first();

    @Message("Gjør det først")
    String firstLink();

    @Message("Områder")
    String areas();

    @Message("Les og signer")
    String toSign();

    @Message("Nivå {level}")
    String level(int level);

    @Message("Kommentar til området")
    String comment();

    @Message("Hva har dere sett som gjør at dere sier dette? Ikke skriv navn på ansatte eller elever.")
    String commentHint();

    @Message("Kort ned kommentaren til høyst 2000 tegn")
    String commentTooLong();

    @Message("Lagre")
    String save();

    @Message("Lagre og gå videre")
    String saveNext();

    @Message("Lagret")
    String saved();

    @Message("Noen andre har lagret siden du åpnet siden")
    String conflictTitle();

    @Message("Det du skrev, står her, men er ikke lagret. Lagre igjen hvis det skal gjelde.")
    String conflictBody();

    @Message("Noe mangler før du kan gå videre")
    String errorTitle();

    @Message("Les og signer")
    String signTitle();

    @Message("Står ledergruppa bak dette?")
    String signHeading();

    @Message("Når dere har signert, kan utsagnet ikke endres.")
    String signLead();

    @Message(
            "{#if count == 1}Ett spørsmål er uten nivå. Det kan stå slik.{#else}{count} spørsmål er uten nivå. De kan stå slik.{/if}")
    String missing(int count);

    @Message("Utsagnet")
    String table();

    @Message("Spørsmål")
    String indicator();

    @Message("Nivå")
    String levelColumn();

    @Message("Ikke sagt noe")
    String none();

    @Message("Endre")
    String change();

    @Message("Navn på dem som signerer")
    String names();

    @Message("Ett navn på hver linje. Alle må være enige før dere skriver dem her.")
    String namesHint();

    @Message("Skriv minst ett navn, høyst 20")
    String namesMissing();

    @Message("Vi står bak utsagnet og vet at det er offentlig")
    String confirm();

    @Message("Kryss av for at dere står bak utsagnet")
    String confirmMissing();

    @Message("Velg minst ett nivå før dere signerer")
    String empty();

    @Message("Signer")
    String sign();

    @Message("Utsagnet er signert")
    String signedHeading();

    @Message("Signert av {names}. Det blir med i resultatet når vurderingen lukkes.")
    String signedBy(String names);

    @Message("Utsagnet kan ikke skrives nå")
    String notOpen();

    @Message("Det skrives mens vurderingen er åpen.")
    String notOpenLead();

    @Message("På plass?")
    String statuses();

    @Message("Hva er på plass hos dere?")
    String statusesHeading();

    @Message("Svarene vises slik dere signerer dem, og regnes aldri om til nivåer.")
    String statusesLead();

    @Message("Svar")
    String statusColumn();

    @Message("Vis på storskjerm")
    String screen();

    @Message("Vanlig visning")
    String screenBack();

    @Message("{area} · spørsmål {number} av {count}")
    String screenQuestion(String area, int number, int count);

    @Message("{decided} av {count} spørsmål har et nivå")
    String screenProgress(int decided, int count);

    @Message("Ikke enige ennå")
    String undecided();

    @Message("Forrige")
    String previous();
}
