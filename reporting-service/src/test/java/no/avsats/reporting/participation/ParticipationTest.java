package no.avsats.reporting.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import no.avsats.reporting.Municipality;
import no.avsats.reporting.Office;
import no.avsats.reporting.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnStack
class ParticipationTest {

    Tokens tokens;
    Municipality municipality;
    Office office;

    @BeforeEach
    void aMunicipalityInTwoWaves() {
        municipality = new Municipality();
        office = new Office(municipality, tokens);
        var first = municipality.school("Hegglunden skole", 1, municipality.owner);
        var second = municipality.school("Trinnberget skole", 1, municipality.owner);
        municipality.school("Bekkeskaret skole", 2, municipality.owner);
        municipality.announces(1, "Våren 2026");
        municipality.counts(first, 1, 20, 24, "RELEASED");
        municipality.counts(second, 1, 10, 30, "OPEN");
    }

    @Test
    @Tag("E-14")
    void aWaveShowsItsSchoolsItsAmbitionAndWhoIsDone() {
        office.seesParticipation("waves.state", contains("OPEN", "PLANNED"));
        office.seesParticipation("waves.done", contains(1, 0));
        office.seesParticipation("waves.schools", contains(2, 1));
        office.seesParticipation("waves.ambition", contains(2, 1));
    }

    @Test
    @Tag("E-14")
    void bandsAddUpToABand() {
        office.seesParticipation("waves[0].answered.from", is(30));
        office.seesParticipation("waves[0].answered.to", is(38));
        office.seesParticipation("waves[0].answered.invited", is(54));
    }

    @Test
    @Tag("E-14")
    void csvHasARowForEveryWaveAndSchool() {
        office.seesParticipation("waves[0].answered.from", is(30));

        var csv = office.participation(Map.of("format", "csv")).extract().asString();

        assertThat(csv.lines().filter(line -> line.contains(",teacher,wave,"))).hasSize(2);
        assertThat(csv.lines().filter(line -> line.contains(",teacher,school,")))
                .hasSize(3);
        assertThat(csv).contains("Hegglunden skole,DONE,20,24,24");
    }
}
