package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void whatIsMeasuredAgainstTheServiceHoldsTheSameLocks() {
        assertThat(texts("open.sql"))
                .noneMatch(text -> text.startsWith("--"))
                .anyMatch(text -> text.endsWith("for share"))
                .anyMatch(text -> text.contains("for no key update"));
        assertThat(texts("submit.sql"))
                .anyMatch(text -> text.contains("pg_advisory_xact_lock"))
                .anyMatch(text -> text.contains("order by gen_random_uuid()"));
    }

    private static List<String> texts(String file) {
        return Sql.read(file).stream().map(Sql.Statement::text).toList();
    }
}
