package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        var statement =
                Sql.Statement.of("select 'NO:ORGNR:' || :school, a::text from b where c = :round and d = :school");
        assertThat(statement.text()).isEqualTo("select 'NO:ORGNR:' || ?, a::text from b where c = ? and d = ?");
        assertThat(statement.names()).containsExactly("school", "round", "school");
    }

    @Test
    void linesThatSayWhyAreNoStatements() {
        assertThat(Sql.read("draft-again.sql"))
                .extracting(Sql.Statement::text)
                .hasSize(3)
                .noneMatch(text -> text.contains("--"));
    }
}
