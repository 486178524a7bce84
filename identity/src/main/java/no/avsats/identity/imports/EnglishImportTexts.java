package no.avsats.identity.imports;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages about imports, in English. */
@Localized("en")
interface EnglishImportTexts extends ImportTexts {

    @Message("Send schools and staff")
    @Override
    String uploadTitle();

    @Message("We read the files and show what they do. Nothing changes until you agree.")
    @Override
    String uploadLead();

    @Message("Choose at least one file")
    @Override
    String uploadNone();

    @Message("Neither field had a file.")
    @Override
    String uploadNoneText();

    @Message("Schools")
    @Override
    String schoolsFile();

    @Message("schools.csv in UTF-8. All of the owner’s schools: a school that is not in it ends.")
    @Override
    String schoolsHint();

    @Message("Staff")
    @Override
    String staffFile();

    @Message("staff.csv in UTF-8, one row a duty. No national identity numbers and no pupils.")
    @Override
    String staffHint();

    @Message("Check the files")
    @Override
    String check();

    @Message("The latest files")
    @Override
    String latest();

    @Message("When")
    @Override
    String when();

    @Message("Status")
    @Override
    String state();

    @Message("Rows")
    @Override
    String rows();

    @Message("checked")
    @Override
    String CHECKED();

    @Message("imported")
    @Override
    String IMPORTED();

    @Message("refused")
    @Override
    String REFUSED();

    @Message("too old")
    @Override
    String EXPIRED();

    @Message("Schools and staff")
    @Override
    String back();

    @Message("The files are in order. Nothing has changed yet.")
    @Override
    String titleChecked();

    @Message("The files are imported")
    @Override
    String titleImported();

    @Message("The files cannot be imported yet")
    @Override
    String titleRefused();

    @Message("The check is more than a day old")
    @Override
    String titleExpired();

    @Message("Look at the figures and import when they are right.")
    @Override
    String leadChecked();

    @Message("Those who lost a role are logged out. Others get the change at their next log-in.")
    @Override
    String leadImported();

    @Message("Correct the rows below at their source and send the files again. Nothing has changed.")
    @Override
    String leadRefused();

    @Message("Send the files again.")
    @Override
    String leadExpired();

    @Message("What the files do")
    @Override
    String effect();

    @Message("Schools and districts")
    @Override
    String schoolsAndDistricts();

    @Message("Duties")
    @Override
    String duties();

    @Message("New")
    @Override
    String added();

    @Message("Changed")
    @Override
    String changed();

    @Message("Ending")
    @Override
    String ends();

    @Message("Many duties end")
    @Override
    String manyTitle();

    @Message("{ending} of {active} duties of today are not in the file. It may be half a file.")
    @Override
    String manyText(int ending, int active);

    @Message("Yes, they shall end")
    @Override
    String confirm();

    @Message("Tick that the duties shall end")
    @Override
    String confirmMissing();

    @Message("Import")
    @Override
    String importNow();

    @Message("Send other files")
    @Override
    String otherFiles();

    @Message("Row by row")
    @Override
    String eachRow();

    @Message("File")
    @Override
    String file();

    @Message("Line")
    @Override
    String line();

    @Message("Result")
    @Override
    String result();

    @Message("ready")
    @Override
    String PENDING();

    @Message("imported")
    @Override
    String SUCCESS();

    @Message("note")
    @Override
    String WARNING();

    @Message("error")
    @Override
    String ERROR();

    @Message("Show more")
    @Override
    String more();

    @Message("is missing")
    @Override
    String code_REQUIRED();

    @Message("contains a control character")
    @Override
    String code_CONTROL_CHARACTER();

    @Message("is too long")
    @Override
    String code_TOO_LONG();

    @Message("has the wrong form")
    @Override
    String code_FORMAT();

    @Message("does not look right and is left out")
    @Override
    String code_LEFT_OUT();

    @Message("is no date such as 2026-08-01")
    @Override
    String code_DATE();

    @Message("is before validFrom")
    @Override
    String code_DATE_ORDER();

    @Message("is neither J nor N")
    @Override
    String code_YES_OR_NO();

    @Message("is neither NO nor SE")
    @Override
    String code_COUNTRY();

    @Message("is no valid number, the check digit is wrong")
    @Override
    String code_CHECK_DIGIT();

    @Message("belongs to another school owner")
    @Override
    String code_OTHER_OWNER();

    @Message("is an owner or district, not a school")
    @Override
    String code_OTHER_KIND();

    @Message("stands twice")
    @Override
    String code_DUPLICATE_KEY();

    @Message("A column stands twice")
    @Override
    String code_DUPLICATE_COLUMN();

    @Message("differs between the rows of one person")
    @Override
    String code_INCONSISTENT();

    @Message("is not in this owner’s tree")
    @Override
    String code_UNKNOWN_SCHOOL();

    @Message("is no role that we know")
    @Override
    String code_UNKNOWN_ROLE();

    @Message("does not fit this place")
    @Override
    String code_ROLE_PLACE();

    @Message("is missing, so nobody can log in as this person")
    @Override
    String code_NO_ACCOUNT();

    @Message("names a duty that is not there")
    @Override
    String code_NOTHING_TO_REMOVE();

    @Message("The file is not UTF-8. Save it as “CSV UTF-8” and send it again")
    @Override
    String code_ENCODING();

    @Message("A quotation mark is missing or too many")
    @Override
    String code_QUOTING();

    @Message("The file is empty")
    @Override
    String code_EMPTY();

    @Message("The file has more than 20,000 rows")
    @Override
    String code_TOO_MANY_ROWS();

    @Message("The file has a column for national identity numbers. Remove it; we never take such numbers")
    @Override
    String code_NATIONAL_IDENTITY_NUMBER();

    @Message("The column is missing")
    @Override
    String code_MISSING_COLUMN();

    @Message("The row has another number of cells than the heading")
    @Override
    String code_COLUMN_COUNT();
}
