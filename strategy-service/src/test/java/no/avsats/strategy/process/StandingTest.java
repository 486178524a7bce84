package no.avsats.strategy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.avsats.caller.Grant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-11")
class StandingTest {

    private static final String OWNER = "NO:ORGNR:1";
    private static final String SCHOOL = "NO:ORGNR:2";
    private static final String OTHER = "NO:ORGNR:3";

    @Test
    void aLeaderApprovesAtTheirSchool() {
        assertThat(standing(2, "rune", "leader@" + OWNER + "/" + SCHOOL)).isEqualTo(Standing.MAY);
    }

    @Test
    void whoHasWrittenDoesNotApprove() {
        assertThat(standing(2, "rita", "leader@" + OWNER + "/" + SCHOOL)).isEqualTo(Standing.AUTHOR);
        assertThat(standing(1, "rita", "leader@" + OWNER + "/" + SCHOOL)).isEqualTo(Standing.AUTHOR);
    }

    @Test
    void teachersAndCoordinatorsDoNotApprove() {
        assertThat(standing(2, "kari", "teacher@" + OWNER + "/" + SCHOOL)).isEqualTo(Standing.OUTSIDE);
        assertThat(standing(1, "kari", "coordinator@" + OWNER + "/" + SCHOOL)).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void withOneLeaderTheOfficeOrAnotherSchoolsLeaderApproves() {
        assertThat(standing(1, "oda", "office@" + OWNER)).isEqualTo(Standing.MAY);
        assertThat(standing(1, "ruth", "leader@" + OWNER + "/" + OTHER)).isEqualTo(Standing.MAY);
    }

    @Test
    void withTwoLeadersNobodyComesFromNextDoor() {
        assertThat(standing(2, "oda", "office@" + OWNER)).isEqualTo(Standing.MAY);
        assertThat(standing(2, "ruth", "leader@" + OWNER + "/" + OTHER)).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void anotherOwnersLeaderNeverApproves() {
        assertThat(standing(1, "siv", "leader@NO:ORGNR:9/NO:ORGNR:8")).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void aMachineNeverApproves() {
        assertThat(standing(1, "", "office@" + OWNER)).isEqualTo(Standing.OUTSIDE);
    }

    private static Standing standing(int leaders, String person, String... grants) {
        List<Grant> held =
                Arrays.stream(grants).flatMap(grant -> Grant.of(grant).stream()).toList();
        return Standing.of(SCHOOL, OWNER, leaders, held, person, Set.of("rita"));
    }
}
