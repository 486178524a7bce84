package no.avsats.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@AssessmentStack
@Tag("E-14")
class ShortCodeTest {

    Tokens tokens;

    @Test
    void nobodyGetsACodeThatASchoolHasOrTwoSchoolsTheSame() {
        var vardefjord = new Municipality(tokens);
        var school = vardefjord.school(30);
        var round = UUID.fromString(vardefjord.round(vardefjord.plan(school)));
        var free = QuarkusTransaction.requiringNew().call(() -> {
            var taken = SchoolAssessment.of(round, school).orElseThrow().code();
            return ShortCode.free(
                    2, List.of(taken, "aaaaaa", "aaaaaa", "bbbbbb").iterator()::next);
        });
        assertThat(free).toIterable().containsExactly("aaaaaa", "bbbbbb");
    }
}
