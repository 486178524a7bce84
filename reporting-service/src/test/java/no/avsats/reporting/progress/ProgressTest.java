package no.avsats.reporting.progress;

import static no.avsats.reporting.Municipality.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.avsats.reporting.Municipality;
import no.avsats.reporting.Office;
import no.avsats.reporting.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnStack
class ProgressTest {

    private static final Map<String, ?> THIS_YEAR = Map.of("schoolYear", 2026);

    private final UUID plan = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    Tokens tokens;
    Municipality municipality;
    Office office;
    String school;

    @BeforeEach
    void oneOfTwoSchoolsHasAPlan() {
        municipality = new Municipality();
        office = new Office(municipality, tokens);
        school = municipality.school("Hegglunden skole", 1, municipality.owner);
        municipality.school("Trinnberget skole", 2, municipality.owner);
        municipality.announces(1, "Høsten 2026");
        municipality.adopts(
                school, plan, 1, 2026, measure(first, "content", -1, "UNDER_WAY"), measure(second, null, 30, "DONE"));
        office.sees("plans", THIS_YEAR, "schools.name", contains("Hegglunden skole", "Trinnberget skole"));
        office.sees("plans", THIS_YEAR, "schools.plans", contains(1, 0));
    }

    @Test
    @Tag("E-09")
    void aSchoolShowsHowFarItsMeasuresHaveCome() {
        office.sees("plans", THIS_YEAR, "schools[0].count.measures", is(2));
        office.sees("plans", THIS_YEAR, "schools[0].count.done", is(1));
        office.sees("plans", THIS_YEAR, "schools[0].count.overdue", is(1));
        office.sees("plans", THIS_YEAR, "areas.find { it.area == 'content' }.count.overdue", is(1));
    }

    @Test
    @Tag("E-12")
    void aMeasureThatIsDoneIsNotOverdueAnyMore() {
        municipality.progresses(school, plan, 2, first, "DONE");

        office.sees("plans", THIS_YEAR, "schools[0].count.overdue", is(0));
        office.sees("plans", THIS_YEAR, "schools[0].count.done", is(2));
    }

    @Test
    @Tag("E-12")
    void whatIsNotNewerChangesNothing() {
        municipality.progresses(school, plan, 3, first, "ON_HOLD");
        municipality.progresses(school, plan, 3, second, "DROPPED");
        municipality.progresses(school, plan, 2, first, "DONE");
        municipality.progresses(school, plan, 4, second, "UNDER_WAY");

        office.sees("plans", THIS_YEAR, "schools[0].count.underWay", is(1));
        office.sees("plans", THIS_YEAR, "schools[0].count.onHold", is(1));
    }

    @Test
    @Tag("E-09")
    void aNewEditionHasItsOwnMeasures() {
        municipality.adopts(school, plan, 2, 2026, measure(second, "content", 30, "DONE"));

        office.sees("plans", THIS_YEAR, "schools[0].count.measures", is(1));
        office.sees("plans", THIS_YEAR, "areas.area", hasItem("content"));
    }

    @Test
    @Tag("E-14")
    void aWaveCountsAdoptedPlansAgainstItsAmbition() {
        var waves = "rounds/" + municipality.round + "/waves";

        office.sees(waves, Map.of(), "waves.adopted", contains(1, 0));
        office.sees(waves, Map.of(), "waves.ambition", contains(1, 1));
        assertThat(office.asks(waves, Map.of("format", "csv")).extract().asString())
                .contains(municipality.round + ",1,Pulje 1,1,1,1");
    }

    @Test
    @Tag("E-09")
    void csvHasASchoolWithoutAPlanToo() {
        var csv = office.asks("plans", Map.of("schoolYear", 2026, "format", "csv"))
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains("Hegglunden skole,1," + LocalDate.now() + ",content,Digitalt innhold,1,0,1,0,0,0,1");
        assertThat(csv).contains("Trinnberget skole,0,,,,0,0,0,0,0,0,0");
    }

    @Test
    void anUnknownDistrictIsRefused() {
        office.asks("plans", Map.of("district", "AVSATS:DISTRICT:none"))
                .statusCode(422)
                .body("errors[0].pointer", is("/district"));
    }
}
