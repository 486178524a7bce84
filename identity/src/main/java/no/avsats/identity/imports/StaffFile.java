package no.avsats.identity.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.avsats.identity.directory.Account;
import no.avsats.identity.directory.CheckDigits;
import no.avsats.identity.directory.DutyEntry;
import no.avsats.identity.directory.DutyRole;
import no.avsats.identity.directory.OrganisationId;

/** The file {@code staff.csv}: one row a duty. */
final class StaffFile {

    static final String NAME = "staff";

    private static final List<String> COLUMNS = List.of(
            "externalId",
            "feideEppn",
            "email",
            "givenName",
            "familyName",
            "schoolKey",
            "role",
            "dutyPercent",
            "validFrom",
            "validTo",
            "protectedIdentity",
            "remove");

    private final Set<List<String>> seen = new HashSet<>();

    private StaffFile() {}

    static List<DutyEntry> read(byte[] bytes, Findings findings) {
        var file = new StaffFile();
        return Table.of(bytes, NAME, COLUMNS, findings).rows().stream()
                .flatMap(row -> file.entry(row))
                .toList();
    }

    private Stream<DutyEntry> entry(Row row) {
        var person = row.required("externalId", 100);
        var eppn = row.matching("feideEppn", "[^@ ]+@[^@ ]+", "does not look like name@organisation.no");
        var isProtected = row.yes("protectedIdentity");
        var given = row.optional("givenName", 100);
        var family = row.optional("familyName", 100);
        var email = row.contact("email", "[^@ ]+@[^@ ]+");
        var place = place(row);
        var from = row.date("validFrom");
        var to = row.date("validTo");
        row.inOrder(from, to);
        row.matching("dutyPercent", "(100|[0-9]{1,2})([.,][0-9]{1,2})?", "is no percentage from 0 to 100");
        if (!seen.add(List.of(person, place, row.optional("role", 40) + "", from + ""))) {
            row.wrong("externalId", "DUPLICATE_KEY", "has this duty in the file already");
        }
        var remove = row.yes("remove");
        return role(row)
                .map(role -> new DutyEntry(
                        row.line(),
                        person,
                        Account.of(eppn, isProtected),
                        isProtected ? null : email,
                        isProtected ? null : given,
                        isProtected ? null : family,
                        place,
                        role,
                        from,
                        to,
                        isProtected,
                        remove));
    }

    private static String place(Row row) {
        var key = row.required("schoolKey", 120);
        var number = key.substring(key.lastIndexOf(':') + 1);
        var hasWrongDigit = key.startsWith(OrganisationId.NORWEGIAN + ":") && !CheckDigits.mod11(number)
                || key.startsWith(OrganisationId.SWEDISH_OWNER + ":") && !CheckDigits.luhn(number);
        if (hasWrongDigit) {
            row.wrong("schoolKey", "CHECK_DIGIT", "is no organisation number: the check digit is wrong");
        } else if (!key.isEmpty() && OrganisationId.of(key).isEmpty()) {
            row.wrong("schoolKey", "FORMAT", "is no key such as NO:ORGNR:899990021");
        }
        return key;
    }

    private static Stream<DutyRole> role(Row row) {
        var word = row.required("role", 40).toUpperCase(Locale.ROOT);
        var role = Arrays.stream(DutyRole.values())
                .filter(known -> known.name().equals(word))
                .findFirst();
        if (role.isEmpty() && !word.isEmpty()) {
            row.wrong("role", "UNKNOWN_ROLE", "is none of TEACHER, PRINCIPAL, LEADER, ICT_COORDINATOR, OFFICE, STAFF");
        }
        return role.stream();
    }
}
