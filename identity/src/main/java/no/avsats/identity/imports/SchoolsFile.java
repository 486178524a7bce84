package no.avsats.identity.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.avsats.identity.directory.CheckDigits;
import no.avsats.identity.directory.OrganisationId;
import no.avsats.identity.directory.SchoolEntry;
import org.jspecify.annotations.Nullable;

/** The file {@code schools.csv}. */
final class SchoolsFile {

    static final String NAME = "schools";

    private static final List<String> COLUMNS = List.of(
            "country",
            "ownerOrgNumber",
            "ownerName",
            "municipalityCode",
            "districtName",
            "schoolOrgNumber",
            "schoolUnitCode",
            "nsrId",
            "schoolName",
            "schoolForms",
            "gradeFrom",
            "gradeTo",
            "languageForm",
            "email",
            "url",
            "validFrom",
            "validTo");

    private static final Set<String> PRESCHOOL = Set.of("BARNEHAGE", "FÖRSKOLA", "FORSKOLA", "FS", "PRESCHOOL");

    private final String owner;
    private final Set<String> seen = new HashSet<>();

    private SchoolsFile(String owner) {
        this.owner = owner;
    }

    static List<SchoolEntry> read(byte[] bytes, String owner, Findings findings) {
        var file = new SchoolsFile(owner);
        return Table.of(bytes, NAME, COLUMNS, findings).rows().stream()
                .map(file::entry)
                .toList();
    }

    private SchoolEntry entry(Row row) {
        var norwegian = isNorwegian(row);
        checkOwner(row, norwegian);
        var forms = row.optional("schoolForms", 200);
        var from = row.date("validFrom");
        var to = row.date("validTo");
        row.inOrder(from, to);
        return new SchoolEntry(
                row.line(),
                norwegian ? "NO" : "SE",
                row.required("ownerName", 200),
                row.matching("municipalityCode", "[0-9]{4}", "is not four digits"),
                row.optional("districtName", 80),
                id(row, norwegian),
                register(row),
                row.required("schoolName", 200),
                isPreschool(forms),
                forms,
                row.grade("gradeFrom"),
                row.grade("gradeTo"),
                row.matching("languageForm", "[a-zA-Z-]{2,10}", "is no language tag"),
                row.contact("email", "[^@ ]+@[^@ ]+"),
                row.contact("url", "https?://[^ ]+"),
                from,
                to);
    }

    private static boolean isNorwegian(Row row) {
        var country = row.required("country", 2).toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !country.equals("NO") && !country.equals("SE")) {
            row.wrong("country", "COUNTRY", "is neither NO nor SE");
        }
        return !country.equals("SE");
    }

    private void checkOwner(Row row, boolean norwegian) {
        var number = row.required("ownerOrgNumber", 20);
        if (number.isEmpty()) {
            return;
        }
        if (norwegian ? !CheckDigits.mod11(number) : !CheckDigits.luhn(number)) {
            row.wrong("ownerOrgNumber", "CHECK_DIGIT", "is no organisation number: the check digit is wrong");
            return;
        }
        var scheme = norwegian ? OrganisationId.NORWEGIAN : OrganisationId.SWEDISH_OWNER;
        if (!owner.equals(scheme + ":" + number)) {
            row.wrong("ownerOrgNumber", "OTHER_OWNER", "is not the owner that this import is for");
        }
    }

    private String id(Row row, boolean norwegian) {
        var column = norwegian ? "schoolOrgNumber" : "schoolUnitCode";
        var number = row.required(column, 20);
        var id = (norwegian ? OrganisationId.NORWEGIAN : OrganisationId.SWEDISH_SCHOOL) + ":" + number;
        if (number.isEmpty()) {
            return id;
        }
        if (OrganisationId.of(id).isEmpty()) {
            row.wrong(
                    column,
                    "CHECK_DIGIT",
                    norwegian ? "is no organisation number: the check digit is wrong" : "is not eight digits");
        } else if (!seen.add(id)) {
            row.wrong(column, "DUPLICATE_KEY", "stands in the file already");
        }
        return id;
    }

    private @Nullable String register(Row row) {
        var number = row.matching("nsrId", "[0-9]{1,12}", "is not digits");
        if (number != null && !seen.add("NO:NSR:" + number)) {
            row.wrong("nsrId", "DUPLICATE_KEY", "stands in the file already");
        }
        return number;
    }

    private static boolean isPreschool(@Nullable String forms) {
        return forms != null
                && Arrays.stream(forms.split(",", -1))
                        .allMatch(form -> PRESCHOOL.contains(form.strip().toUpperCase(Locale.ROOT)));
    }
}
