package no.avsats.identity.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about imports, in bokmål; English beside it. */
@MessageBundle("imports")
public interface ImportTexts {

    @Message("Send inn skoler og ansatte")
    String uploadTitle();

    @Message("Vi leser filene og viser hva de gjør. Ingenting endres før du sier ja.")
    String uploadLead();

    @Message("Velg minst én fil")
    String uploadNone();

    @Message("Ingen av feltene hadde en fil.")
    String uploadNoneText();

    @Message("Skoler")
    String schoolsFile();

    @Message("schools.csv i UTF-8. Alle eierens skoler: en skole som ikke står der, avsluttes.")
    String schoolsHint();

    @Message("Ansatte")
    String staffFile();

    @Message("staff.csv i UTF-8, én rad per jobb. Ingen fødselsnummer og ingen elever.")
    String staffHint();

    @Message("Sjekk filene")
    String check();

    @Message("De siste filene")
    String latest();

    @Message("Når")
    String when();

    @Message("Status")
    String state();

    @Message("Rader")
    String rows();

    @Message("sjekket")
    String CHECKED();

    @Message("importert")
    String IMPORTED();

    @Message("avvist")
    String REFUSED();

    @Message("for gammel")
    String EXPIRED();

    @Message("Skoler og ansatte")
    String back();

    @Message("Filene er i orden. Ingenting er endret ennå.")
    String titleChecked();

    @Message("Filene er importert")
    String titleImported();

    @Message("Filene kan ikke importeres ennå")
    String titleRefused();

    @Message("Sjekken er mer enn et døgn gammel")
    String titleExpired();

    @Message("Se over tallene og importer når de stemmer.")
    String leadChecked();

    @Message("De som mistet en rolle, blir logget ut. Andre får endringen ved neste innlogging.")
    String leadImported();

    @Message("Rett radene under i kilden, og send filene på nytt. Ingenting er endret.")
    String leadRefused();

    @Message("Send filene på nytt.")
    String leadExpired();

    @Message("Dette gjør filene")
    String effect();

    @Message("Skoler og bydeler")
    String schoolsAndDistricts();

    @Message("Jobber")
    String duties();

    @Message("Nye")
    String added();

    @Message("Endret")
    String changed();

    @Message("Avsluttes")
    String ends();

    @Message("Mange jobber avsluttes")
    String manyTitle();

    @Message("{ending} av {active} jobber som gjelder i dag, står ikke i filen. Det kan være en halv fil.")
    String manyText(int ending, int active);

    @Message("Ja, de skal avsluttes")
    String confirm();

    @Message("Kryss av for at jobbene skal avsluttes")
    String confirmMissing();

    @Message("Importer")
    String importNow();

    @Message("Send andre filer")
    String otherFiles();

    @Message("Rad for rad")
    String eachRow();

    @Message("Fil")
    String file();

    @Message("Linje")
    String line();

    @Message("Resultat")
    String result();

    @Message("klar")
    String PENDING();

    @Message("importert")
    String SUCCESS();

    @Message("merk")
    String WARNING();

    @Message("feil")
    String ERROR();

    @Message("Vis flere")
    String more();

    @Message("mangler")
    String code_REQUIRED();

    @Message("inneholder et kontrolltegn")
    String code_CONTROL_CHARACTER();

    @Message("er for langt")
    String code_TOO_LONG();

    @Message("har feil form")
    String code_FORMAT();

    @Message("ser ikke riktig ut og blir utelatt")
    String code_LEFT_OUT();

    @Message("er ingen dato som 2026-08-01")
    String code_DATE();

    @Message("er før validFrom")
    String code_DATE_ORDER();

    @Message("er verken J eller N")
    String code_YES_OR_NO();

    @Message("er verken NO eller SE")
    String code_COUNTRY();

    @Message("er ikke et gyldig nummer, kontrollsifferet stemmer ikke")
    String code_CHECK_DIGIT();

    @Message("hører til en annen skoleeier")
    String code_OTHER_OWNER();

    @Message("er en eier eller bydel, ikke en skole")
    String code_OTHER_KIND();

    @Message("står to ganger")
    String code_DUPLICATE_KEY();

    @Message("En kolonne står to ganger")
    String code_DUPLICATE_COLUMN();

    @Message("er ulik i radene til samme person")
    String code_INCONSISTENT();

    @Message("finnes ikke hos denne eieren")
    String code_UNKNOWN_SCHOOL();

    @Message("er ingen rolle vi kjenner")
    String code_UNKNOWN_ROLE();

    @Message("passer ikke på dette stedet")
    String code_ROLE_PLACE();

    @Message("mangler, så ingen kan logge inn som denne personen")
    String code_NO_ACCOUNT();

    @Message("viser til en jobb som ikke finnes")
    String code_NOTHING_TO_REMOVE();

    @Message("Filen er ikke UTF-8. Lagre den som «CSV UTF-8» og send den igjen")
    String code_ENCODING();

    @Message("Et anførselstegn mangler eller er for mye")
    String code_QUOTING();

    @Message("Filen er tom")
    String code_EMPTY();

    @Message("Filen har flere enn 20 000 rader")
    String code_TOO_MANY_ROWS();

    @Message("Filen har en kolonne for fødselsnummer. Ta den bort; vi tar aldri imot slike nummer")
    String code_NATIONAL_IDENTITY_NUMBER();

    @Message("Kolonnen mangler")
    String code_MISSING_COLUMN();

    @Message("Raden har et annet antall celler enn overskriften")
    String code_COLUMN_COUNT();
}
