package no.avsats.assessment.ballot;

import static no.avsats.assessment.OwnersView.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables with answers must never hold, asked of the database itself. */
@AssessmentStack
@Tag("E-05")
class SchemaTest {

    Tokens tokens;

    @Test
    void aSubmittedSheetHoldsItsSchoolItsRoleAndWhatIsSealed() throws SQLException {
        assertThat(texts("select column_name from information_schema.columns where table_name = ?", "sealed_sheet"))
                .containsExactlyInAnyOrder("id", "assessment", "role", "sealed");
    }

    @Test
    void whatIsSubmittedIsSealedAndAllOfOneSize() throws SQLException {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(20);
        var round = vardefjord.openRoundOnCodes(school);
        var codes = vardefjord.codes(round, school, 3);
        vardefjord.answer(codes, 2);
        vardefjord.name(codes.subList(1, 2), "time");
        vardefjord.submitting(vardefjord.opened(codes.getLast())).statusCode(200);
        var sealed = texts(
                "select encode(sealed, 'escape') from sealed_sheet where assessment = ?::uuid",
                codes.getFirst().assessment());
        assertThat(sealed).hasSize(3).doesNotHaveDuplicates().noneMatch(row -> row.contains("answers"));
        assertThat(texts(
                        "select distinct length(sealed)::text from sealed_sheet where assessment = ?::uuid",
                        codes.getFirst().assessment()))
                .hasSize(1);
    }

    @Test
    void whatIsKeptHoldsItsKeysHashItsSchoolAndWhatIsLocked() throws SQLException {
        assertThat(texts("select column_name from information_schema.columns where table_name = ?", "kept_sheet"))
                .containsExactlyInAnyOrder("key_hash", "assessment", "role", "sealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed_sheet",
                "release_key",
                "kept_sheet",
                "ballot_spent",
                "ballot_receipt",
                "ballot_signing_key",
                "ballot_verification_key"
            })
    void nothingLeadsFromAnswersToABallotOrAPerson(String table) throws SQLException {
        assertThat(texts(
                        "select confrelid::regclass::text from pg_constraint where contype = 'f'"
                                + " and (conrelid = ?::regclass)",
                        table))
                .isEmpty();
        assertThat(texts(
                        "select conrelid::regclass::text from pg_constraint where contype = 'f'"
                                + " and confrelid = ?::regclass",
                        table))
                .isEmpty();
        assertThat(texts("select tgname from pg_trigger where tgrelid = ?::regclass and not tgisinternal", table))
                .isEmpty();
    }

    @Test
    void ofPrintedCodesOnlyTheirNumberAndWhatTheyAllBeginWithIsKept() throws SQLException {
        assertThat(texts("select column_name from information_schema.columns where table_name = ?", "codes_printed"))
                .containsExactlyInAnyOrder("assessment", "role", "printed", "locator");
    }

    @Test
    void aSpentBallotHoldsItsMarkAndItsSchoolAndNothingElse() throws SQLException {
        assertThat(texts("select column_name from information_schema.columns where table_name = ?", "ballot_spent"))
                .containsExactlyInAnyOrder("mark", "assessment");
    }

    @Test
    void whatOpensOrFindsAnAnswerSheetStandsInNoTable() throws SQLException {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(20);
        var half = UUID.randomUUID();
        var ballot = vardefjord.ballot(vardefjord.openRound(school), school, "kari");
        String key = vardefjord.spending(ballot, half).extract().path("key");
        var told = List.of(ballot.ballot(), half.toString(), key, key.replace("-", ""));
        for (var table : texts("select table_name from information_schema.tables where table_schema = ?", "public")) {
            assertThat(texts("select lower(held::text) from " + table + " held where ? <> ''", table))
                    .as(table)
                    .noneMatch(row -> told.stream().anyMatch(secret -> row.contains(secret.toLowerCase(Locale.ROOT))));
        }
    }

    @Test
    void nobodyReadsWhatIsKeptWithoutItsKey() throws SQLException {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(20);
        var round = vardefjord.openRoundOnCodes(school);
        var drafts = vardefjord.drafts(vardefjord.codes(round, school, 3), 4);
        vardefjord.naming(drafts.getFirst(), "time").statusCode(200);
        vardefjord.submitting(drafts.getLast()).statusCode(200);
        var kept = texts(
                "select encode(sealed, 'escape') from kept_sheet where assessment = ?::uuid",
                drafts.getFirst().assessment());
        assertThat(kept).hasSize(3).doesNotHaveDuplicates().noneMatch(row -> row.contains("purpose"));
        assertThat(texts(
                        "select distinct length(sealed)::text from kept_sheet where assessment = ?::uuid",
                        drafts.getFirst().assessment()))
                .hasSize(1);
    }

    @Test
    void theIssuingListHoldsNoTime() throws SQLException {
        assertThat(texts("select data_type from information_schema.columns where table_name = ?", "ballot_issued"))
                .containsOnly("uuid", "text");
    }
}
