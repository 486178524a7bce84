package no.avsats.identity.imports;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.identity.directory.DutyEntry;
import no.avsats.identity.directory.Finding;
import no.avsats.identity.directory.SchoolEntry;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an import, as far as they may be kept.
 *
 * @param schools null when that file was not sent
 * @param staff null when that file was not sent
 */
record Content(
        @Nullable List<SchoolEntry> schools, @Nullable List<DutyEntry> staff) {

    /** A row's place. */
    record Place(String file, int line) {}

    static Content read(Upload upload, String owner, Findings findings) {
        var schools = upload.schools();
        var staff = upload.staff();
        return new Content(
                schools == null
                        ? null
                        : rows(SchoolsFile.NAME, () -> SchoolsFile.read(schools, owner, findings), findings),
                staff == null ? null : rows(StaffFile.NAME, () -> StaffFile.read(staff, findings), findings));
    }

    private static <T> List<T> rows(String file, Supplier<List<T>> read, Findings findings) {
        try {
            var rows = read.get();
            if (rows.isEmpty() && !findings.hasErrors()) {
                findings.add(Finding.error(file, 1, null, "EMPTY", "the file has no rows"));
            }
            return rows;
        } catch (UnreadableFile unreadable) {
            findings.add(unreadable.finding());
            return List.of();
        }
    }

    /** In the order of the files. */
    List<Place> places() {
        var ofSchools = schools == null ? IntStream.empty() : schools.stream().mapToInt(SchoolEntry::line);
        var ofStaff = staff == null ? IntStream.empty() : staff.stream().mapToInt(DutyEntry::line);
        return Stream.concat(
                        ofSchools.mapToObj(line -> new Place(SchoolsFile.NAME, line)),
                        ofStaff.mapToObj(line -> new Place(StaffFile.NAME, line)))
                .toList();
    }
}
