package no.avsats.identity.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the door, the start page and their neighbours, in bokmål; English beside it. */
@MessageBundle("door")
public interface DoorTexts {

    @Message("Logg inn")
    String logIn();

    @Message("Bruk den samme kontoen som i resten av skolehverdagen.")
    String logInLead();

    @Message("Logg inn med Feide")
    String logInWithFeide();

    @Message(
            "Avsats får navnet ditt og hvilken skole du hører til. Svarene dine i en vurdering kan ikke kobles til navnet.")
    String whatWeGet();

    @Message("Andre veier inn")
    String otherWays();

    @Message("Jeg har en papirkode")
    String paperCode();

    @Message("For elever, og for ansatte uten egen maskin")
    String paperCodeFor();

    @Message("Fortsett en påbegynt vurdering")
    String resume();

    @Message("Med koden fra svararket")
    String resumeWith();

    @Message("Du er logget ut")
    String goodbye();

    @Message("Lukk nettleseren hvis flere bruker denne maskinen.")
    String goodbyeAdvice();

    @Message("Du er logget inn, men uten rolle")
    String nothingHere();

    @Message("Avsats er for ansatte")
    String pupil();

    @Message(
            "Feide sier at du er elev. Elever logger ikke inn, de svarer med en kode på papir. Har du fått en kode, kan du bruke den nå.")
    String pupilAdvice();

    @Message("Feide svarte ikke om skolen din")
    String groups();

    @Message("Navnet ditt kom fram, men ikke hvor du jobber. Logg ut og prøv igjen om et par minutter.")
    String groupsAdvice();

    @Message("Katalogen svarte ikke")
    String directoryAway();

    @Message("Vi fikk ikke slått opp rollen din. Logg ut og prøv igjen om et par minutter.")
    String directoryAwayAdvice();

    @Message("Du står ikke i katalogen ennå")
    String unknown();

    @Message(
            "Kommunen din har ikke meldt inn hvor du jobber, eller perioden din er over. Si fra til rektor eller utdanningskontoret. Når de har rettet det, logger du ut og inn igjen.")
    String unknownAdvice();

    @Message("Innlogget som")
    String loggedInAs();

    @Message("Logg ut og prøv igjen")
    String tryAgain();

    @Message("Hvem er jeg?")
    String whoAmI();

    @Message("Bruk papirkoden")
    String useCode();

    @Message("Hvem handler du for nå?")
    String actingTitle();

    @Message("Valget gjelder til du bytter igjen. Du kan bytte øverst på hver side.")
    String actingLead();

    @Message("Rolle og sted")
    String actingLegend();

    @Message("Fortsett")
    String actingChoose();

    @Message("Det vi vet om deg")
    String meTitle();

    @Message(
            "Dette leste vi da du logget inn. Endringer i katalogen gjelder fra neste innlogging, og senest om fem minutter når noe blir borte.")
    String meLead();

    @Message("Navn")
    String name();

    @Message("Feides nøkkel for deg")
    String person();

    @Message("Roller")
    String roles();

    @Message("Ingen roller")
    String noRoles();

    @Message("Kilde")
    String source();

    @Message("Kommunens fil over skoler og ansatte. Er noe feil, si fra til utdanningskontoret.")
    String sourceText();
}
