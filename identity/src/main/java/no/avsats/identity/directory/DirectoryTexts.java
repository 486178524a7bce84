package no.avsats.identity.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about schools and staff, in bokmål; English beside it. */
@MessageBundle("directory")
public interface DirectoryTexts {

    @Message("Skoler og ansatte")
    String directoryTitle();

    @Message("Tallene er de som gjelder i dag. De er nevneren når deltakelse regnes ut.")
    String directoryLead();

    @Message("Send inn nye filer")
    String sendFiles();

    @Message("Noen prøvde å logge inn med en opptatt konto")
    String refusalsTitle();

    @Message(
            "Kontoen hører til en person som alt har logget inn fra en annen Feide-bruker. Det skjer når en konto blir gjenbrukt. Slipp kontoen bare når du vet at det er samme person.")
    String refusalsText();

    @Message("Slipp kontoen")
    String release();

    @Message("Person med skjermet identitet")
    String protectedPerson();

    @Message("Søk etter navn eller nummer")
    String search();

    @Message("Søk")
    String searchButton();

    @Message("Sted")
    String organisation();

    @Message("Slag")
    String kind();

    @Message("Lærere")
    String teachers();

    @Message("Ledere")
    String leaders();

    @Message("Koordinatorer")
    String coordinators();

    @Message("Andre")
    String others();

    @Message("skoleeier")
    String OWNER();

    @Message("bydel")
    String DISTRICT();

    @Message("skole")
    String SCHOOL();

    @Message("barnehage")
    String PRESCHOOL();

    @Message("avsluttet")
    String ended();

    @Message("Vis flere")
    String more();

    @Message("Ingen skoler her ennå")
    String noneTitle();

    @Message("Send inn filen schools.csv, så står skolene her med en gang.")
    String noneText();

    @Message("Ingen treff. Prøv et kortere søk.")
    String noHits();

    @Message("Alle skoler")
    String allSchools();

    @Message("Nummer")
    String number();

    @Message("Ledere og koordinatorer")
    String peopleTitle();

    @Message("Ingen er meldt inn. Uten leder kan skolen ikke dele resultatet sitt.")
    String peopleNone();

    @Message("Lærere vises ikke med navn. Personer med skjermet identitet vises aldri.")
    String peopleNote();

    @Message("Rolle")
    String role();

    @Message("Navn")
    String personName();

    @Message("Feide-konto")
    String account();

    @Message("rektor")
    String PRINCIPAL();

    @Message("leder")
    String LEADER();

    @Message("IKT-koordinator")
    String ICT_COORDINATOR();

    @Message("utdanningskontoret")
    String OFFICE();

    @Message("{#if count == 1}Ett sted{#else}{count} steder{/if}")
    String places(int count);

    @Message("{#if count == 1}Ett treff{#else}{count} treff{/if}")
    String hits(int count);
}
