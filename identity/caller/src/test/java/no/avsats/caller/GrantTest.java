package no.avsats.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A-06")
class GrantTest {

    private static final String OWNER = "NO:ORGNR:899990013";
    private static final String SCHOOL = "NO:ORGNR:899990021";
    private static final String DISTRICT = "AVSATS:DISTRICT:899990013-nord";

    private final Place school = new Place(SCHOOL, "Trinnberget skole", OWNER, List.of(DISTRICT, OWNER));

    @ParameterizedTest
    @ValueSource(strings = {"leader@NO:ORGNR:899990013/NO:ORGNR:899990021", "office@NO:ORGNR:899990013"})
    void aGrantReadsAsItIsWritten(String text) {
        assertThat(Grant.of(text)).map(Grant::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "leader", "king@NO:ORGNR:899990013", "leader@", "leader@a/", "leader@/b", "leader@a/b/c"})
    void whatIsNoGrantGivesNoRight(String text) {
        assertThat(Grant.of(text)).isEmpty();
    }

    @Test
    void anOfficeCoversEverySchoolOfItsOwner() {
        assertThat(new Grant(Role.OFFICE, OWNER, null).covers(school)).isTrue();
    }

    @Test
    void aDistrictOfficeCoversTheSchoolsOfItsDistrictOnly() {
        assertThat(new Grant(Role.OFFICE, OWNER, DISTRICT).covers(school)).isTrue();
        assertThat(new Grant(Role.OFFICE, OWNER, DISTRICT + "-2").covers(school))
                .isFalse();
    }

    @Test
    void anotherOwnersGrantCoversNothingHereEvenWithTheSameUnit() {
        assertThat(new Grant(Role.LEADER, "NO:ORGNR:899990145", SCHOOL).covers(school))
                .isFalse();
    }

    @Test
    void aSchoolsGrantDoesNotReachTheOwner() {
        var owner = new Place(OWNER, "Vardefjord kommune", OWNER, List.of());
        assertThat(new Grant(Role.LEADER, OWNER, SCHOOL).covers(owner)).isFalse();
    }
}
