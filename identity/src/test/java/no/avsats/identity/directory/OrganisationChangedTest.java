package no.avsats.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.avsats.identity.DirectorySystem;
import no.avsats.identity.Municipality;
import no.avsats.identity.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the other services hear. */
@QuarkusTest
@OnStack
@Tag("C-07")
class OrganisationChangedTest {

    Tokens tokens;

    @Inject
    DataSource database;

    private final Municipality municipality = Municipality.any();
    private final String school = municipality.school("Skrenten skole", "Nord");
    private DirectorySystem directory;

    @BeforeEach
    void useTheDirectory() {
        directory = new DirectorySystem(tokens);
    }

    @Test
    void aSchoolTellsHowManyWorkThereInWhichRole() throws Exception {
        municipality
                .duty("rita", school, "PRINCIPAL")
                .duty("kari", school, "TEACHER")
                .duty("per", school, "TEACHER");
        municipality.row("rita;" + municipality.eppn("rita") + ";;A;B;" + school + ";LEADER;;2020-08-01;;;");
        municipality.row("later;;;A;B;" + school + ";TEACHER;;2099-08-01;;;");
        directory.bring(municipality);

        var told = told(school).getLast();

        assertThat(told.path("kind").asText()).isEqualTo("SCHOOL");
        assertThat(told.path("owner").asText()).isEqualTo(municipality.id());
        assertThat(told.path("headcount").toString()).isEqualTo("{\"leader\":1,\"teacher\":2}");
    }

    @Test
    void onlyWhatHasChangedIsToldAgainWithAHigherVersion() throws Exception {
        municipality.duty("kari", school, "TEACHER");
        directory.bring(municipality);
        directory.bring(municipality);
        municipality.duty("per", school, "TEACHER");
        directory.bring(municipality);

        assertThat(told(school).stream().map(event -> event.path("version").asLong()))
                .containsExactly(1L, 2L);
        assertThat(told(municipality.id())).hasSize(1);
    }

    @Test
    void aSchoolThatIsMissingFromTheFileEndsAndIsNotDeleted() throws Exception {
        directory.bring(municipality.duty("kari", school, "TEACHER"));
        var next = municipality.schoolsCsv().replace(school.substring(9), Municipality.number());

        directory.sendSchools(municipality, DirectorySystem.utf8(next)).statusCode(201);

        assertThat(told(school).getLast().path("validTo").asText()).isNotEmpty();
        assertThat(told(school).getLast().path("headcount").isEmpty()).isTrue();
    }

    /** As it goes on the wire. */
    private List<JsonNode> told(String organisation) throws Exception {
        var events = new ArrayList<JsonNode>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select data from outbox where key = ? order by id")) {
            query.setString(1, organisation);
            var rows = query.executeQuery();
            while (rows.next()) {
                events.add(new ObjectMapper().readTree(rows.getString(1)));
            }
        }
        return events;
    }
}
