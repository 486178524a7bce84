package no.avsats.identity.directory;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages about schools and staff, in English. */
@Localized("en")
interface EnglishDirectoryTexts extends DirectoryTexts {

    @Message("Schools and staff")
    @Override
    String directoryTitle();

    @Message("The figures are those of today. Participation is counted against them.")
    @Override
    String directoryLead();

    @Message("Send new files")
    @Override
    String sendFiles();

    @Message("Somebody tried to log in with a taken account")
    @Override
    String refusalsTitle();

    @Message(
            "The account belongs to a person who has logged in as another Feide user. That happens when an account is reused. Release it only when you know that it is the same person.")
    @Override
    String refusalsText();

    @Message("Release the account")
    @Override
    String release();

    @Message("Person with a protected identity")
    @Override
    String protectedPerson();

    @Message("Search by name or number")
    @Override
    String search();

    @Message("Search")
    @Override
    String searchButton();

    @Message("Place")
    @Override
    String organisation();

    @Message("Kind")
    @Override
    String kind();

    @Message("Teachers")
    @Override
    String teachers();

    @Message("Leaders")
    @Override
    String leaders();

    @Message("Coordinators")
    @Override
    String coordinators();

    @Message("Others")
    @Override
    String others();

    @Message("school owner")
    @Override
    String OWNER();

    @Message("district")
    @Override
    String DISTRICT();

    @Message("school")
    @Override
    String SCHOOL();

    @Message("preschool")
    @Override
    String PRESCHOOL();

    @Message("ended")
    @Override
    String ended();

    @Message("Show more")
    @Override
    String more();

    @Message("No schools here yet")
    @Override
    String noneTitle();

    @Message("Send the file schools.csv, and the schools stand here at once.")
    @Override
    String noneText();

    @Message("No hits. Try a shorter search.")
    @Override
    String noHits();

    @Message("All schools")
    @Override
    String allSchools();

    @Message("Number")
    @Override
    String number();

    @Message("Leaders and coordinators")
    @Override
    String peopleTitle();

    @Message("Nobody is registered. Without a leader the school cannot share its result.")
    @Override
    String peopleNone();

    @Message("Teachers are not shown by name. Persons with a protected identity are never shown.")
    @Override
    String peopleNote();

    @Message("Role")
    @Override
    String role();

    @Message("Name")
    @Override
    String personName();

    @Message("Feide account")
    @Override
    String account();

    @Message("principal")
    @Override
    String PRINCIPAL();

    @Message("leader")
    @Override
    String LEADER();

    @Message("ICT coordinator")
    @Override
    String ICT_COORDINATOR();

    @Message("education office")
    @Override
    String OFFICE();

    @Message("{#if count == 1}One place{#else}{count} places{/if}")
    @Override
    String places(int count);

    @Message("{#if count == 1}One hit{#else}{count} hits{/if}")
    @Override
    String hits(int count);
}
