package no.avsats.assessment.round;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of a school's teams in English. */
@Localized("en")
interface EnglishTeamsTexts extends TeamsTexts {

    @Message("Stages, departments or teams")
    @Override
    String title();

    @Message("{school} · {round}")
    @Override
    String context(String school, String round);

    @Message("Would you like to see stages or departments separately?")
    @Override
    String heading();

    @Message(
            "Divide the school into two to six groups before the assessment opens on {day}. Teachers choose their group themselves when they answer. The groups cannot be changed after opening.")
    @Override
    String lead(String day);

    @Message("The school is not divided into groups")
    @Override
    String none();

    @Message("The school is divided into {count} groups")
    @Override
    String divided(int count);

    @Message("The assessment has opened. The groups cannot be changed.")
    @Override
    String fixed();

    @Message("Only schools of at least 25 teachers can be divided into groups. The directory says {headcount}.")
    @Override
    String small(int headcount);

    @Message("The school is in a pool. Teachers' answers are only shown for its schools together.")
    @Override
    String pooled();

    @Message("How it is shown")
    @Override
    String how();

    @Message("Only the school's staff see the groups, beside each other in alphabetical order.")
    @Override
    String howWho();

    @Message(
            "A group is shown when at least ten in it have answered. Smaller groups are merged with the rest. If the rest is smaller than ten, no group is shown.")
    @Override
    String howFew();

    @Message("Groups are shown with their level and roughly how many are at the target, without per cents.")
    @Override
    String howMuch();

    @Message("Name of group {number}")
    @Override
    String name(int number);

    @Message("Teachers in group {number}")
    @Override
    String headcount(int number);

    @Message("The school has {headcount} teachers. Empty rows do not count.")
    @Override
    String rows(int headcount);

    @Message("Keep the groups")
    @Override
    String keep();

    @Message("The groups are kept")
    @Override
    String kept();

    @Message("The groups cannot be kept like this")
    @Override
    String wrong();

    @Message("Make two to six groups, or leave all rows empty")
    @Override
    String errorNumber();

    @Message("Give every group a name of at most 60 characters, and none the same name")
    @Override
    String errorName();

    @Message("Every group must have at least ten teachers")
    @Override
    String errorHeadcount();

    @Message("The groups together have more teachers than the school")
    @Override
    String errorSum();
}
