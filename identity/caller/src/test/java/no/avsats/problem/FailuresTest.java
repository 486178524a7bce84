package no.avsats.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final Failures failures = new Failures(Optional.of("/ballot"));
    private final List<LogRecord> written = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            written.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(handler);
    }

    @Test
    @Tag("E-05")
    void whatFailsOnTheAnswerSideIsCountedAndWrittenNowhere() {
        failures.tell(new IllegalStateException("broken"), "POST", "/ballot/v1/answers");
        assertThat(failures.counted()).isEqualTo(1);
        assertThat(written).isEmpty();
    }

    @Test
    void whatFailsElsewhereIsWritten() {
        failures.tell(new IllegalStateException("broken"), "GET", "/assessment/rounds");
        assertThat(failures.counted()).isZero();
        assertThat(written).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01"})
    void aDatabaseThatIsAwayOrFullPasses(String state) {
        assertThat(Failures.passes(new IllegalStateException(new SQLException("refused", state))))
                .isTrue();
    }

    @Test
    void aPoolWithoutAConnectionPasses() {
        var full = new SQLException("Acquisition timeout while waiting for new connection");
        assertThat(Failures.passes(full)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01"})
    void aWrongStatementDoesNotPass(String state) {
        assertThat(Failures.passes(new IllegalStateException(new SQLException("wrong", state))))
                .isFalse();
    }
}
