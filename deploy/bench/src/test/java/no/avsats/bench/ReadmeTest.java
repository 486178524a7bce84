package no.avsats.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final String PAGE = """
            Before
            <!-- strategy -->

            | old |

            <!-- end of strategy -->
            After
            """;

    @Test
    void theOldTableGivesWayAndTheRestStays() {
        assertThat(Readme.with(PAGE, "strategy", "| new |\n")).isEqualTo(PAGE.replace("| old |", "| new |"));
    }

    @Test
    void aPageWithoutAPlaceIsLeftAlone() {
        assertThatThrownBy(() -> Readme.with(PAGE, "assessment", "| new |\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
