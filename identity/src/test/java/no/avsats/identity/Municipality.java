package no.avsats.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A school owner of a test's own, and its two files. */
public final class Municipality {

    public static final String SCHOOL_COLUMNS =
            "country;ownerOrgNumber;ownerName;municipalityCode;districtName;schoolOrgNumber;schoolUnitCode;nsrId;schoolName;"
                    + "schoolForms;gradeFrom;gradeTo;languageForm;email;url;validFrom;validTo";

    public static final String STAFF_COLUMNS =
            "externalId;feideEppn;email;givenName;familyName;schoolKey;role;dutyPercent;validFrom;validTo;protectedIdentity;remove";

    private final String number;
    private final List<String> schools = new ArrayList<>();
    private final List<String> staff = new ArrayList<>();

    private Municipality(String number) {
        this.number = number;
    }

    public static Municipality any() {
        return of(number());
    }

    public static Municipality of(String number) {
        return new Municipality(number);
    }

    public String id() {
        return "NO:ORGNR:" + number;
    }

    public String orgNumber() {
        return number;
    }

    /** A valid number that nobody has. */
    public static String number() {
        while (true) {
            var eight = Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
            var weights = new int[] {3, 2, 7, 6, 5, 4, 3, 2};
            var sum = 0;
            for (var i = 0; i < 8; i++) {
                sum += weights[i] * (eight.charAt(i) - '0');
            }
            var check = (11 - sum % 11) % 11;
            if (check < 10) {
                return eight + check;
            }
        }
    }

    /** Adds a school and tells its id. */
    public String school(String name) {
        return school(name, "");
    }

    public String school(String name, String district) {
        var school = number();
        schools.add(String.join(
                ";",
                "NO",
                number,
                "Prøvedal kommune",
                "9999",
                district,
                school,
                "",
                "",
                name,
                "GRUNNSKOLE",
                "1",
                "10",
                "nb",
                "",
                "",
                "2020-08-01",
                ""));
        return "NO:ORGNR:" + school;
    }

    public Municipality duty(String person, String place, String role) {
        return row(person + ";" + eppn(person) + ";;Navn;" + person + ";" + place + ";" + role + ";100;2020-08-01;;N;");
    }

    /** A whole line of staff.csv. */
    public Municipality row(String line) {
        staff.add(line);
        return this;
    }

    public Municipality withoutStaff() {
        staff.clear();
        return this;
    }

    boolean hasStaff() {
        return !staff.isEmpty();
    }

    public String eppn(String person) {
        return person + "@" + number + ".no";
    }

    public String schoolsCsv() {
        return file(SCHOOL_COLUMNS, schools);
    }

    public String staffCsv() {
        return file(STAFF_COLUMNS, staff);
    }

    private static String file(String heading, List<String> rows) {
        return heading + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }
}
