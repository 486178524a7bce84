package no.avsats.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import no.avsats.assessment.AssessmentStack;
import no.avsats.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two sides of a ballot, asked of the database itself: none reads what the other one writes, and the service neither. */
@AssessmentStack
@Tag("E-05")
class SidesTest {

    @ParameterizedTest
    @CsvSource({
        "none, ballot_issued",
        "none, ballot_signing_key",
        "none, ballot_verification_key",
        "none, ballot_spent",
        "none, codes_printed",
        "none, ballot_receipt",
        "none, sealed_sheet",
        "none, release_key",
        "none, kept_sheet",
        "assessment_issuing, ballot_verification_key",
        "assessment_issuing, ballot_spent",
        "assessment_issuing, codes_printed",
        "assessment_issuing, ballot_receipt",
        "assessment_issuing, sealed_sheet",
        "assessment_issuing, release_key",
        "assessment_issuing, kept_sheet",
        "assessment_issuing, school_assessment",
        "assessment_answers, ballot_issued",
        "assessment_answers, ballot_signing_key",
        "assessment_answers, school_assessment"
    })
    void aSideIsRefusedTheOthersTables(String role, String table) {
        assertThatThrownBy(() -> ask(role, table))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for table " + table);
    }

    @ParameterizedTest
    @CsvSource({
        "none, school_assessment",
        "assessment_issuing, ballot_issued",
        "assessment_issuing, ballot_signing_key",
        "assessment_answers, ballot_verification_key",
        "assessment_answers, sealed_sheet",
        "assessment_answers, release_key",
        "assessment_answers, kept_sheet"
    })
    void aSideReadsItsOwnTables(String role, String table) {
        assertThatCode(() -> ask(role, table)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ballot_issued", "ballot_signing_key", "school_assessment", "round", "release", "habit_release"})
    void whoLogsInToAnswerIsRefusedAllThatKnowsPersonsOrSchools(String table) {
        assertThatThrownBy(() -> answering("select 1 from " + table))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for table " + table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment_issuing", "assessment_app", "assessment_owner"})
    void whoLogsInToAnswerBecomesNobodyElse(String role) {
        assertThatThrownBy(() -> answering("set role " + role))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied to set role");
    }

    private static void answering(String statement) throws SQLException {
        var stack = TestStack.addresses();
        var answers = stack.answers();
        try (var connection =
                        DriverManager.getConnection(stack.jdbcUrl("assessment"), answers.user(), answers.password());
                var asking = connection.createStatement()) {
            asking.execute(statement);
        }
    }

    private static void ask(String role, String table) throws SQLException {
        var stack = TestStack.addresses();
        var app = stack.app("assessment");
        try (var connection = DriverManager.getConnection(stack.jdbcUrl("assessment"), app.user(), app.password());
                var statement = connection.createStatement()) {
            statement.execute("set role " + role);
            statement.executeQuery("select 1 from " + table).close();
        }
    }
}
