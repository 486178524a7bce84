package no.avsats.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private final List<Grant> teacher = List.of(new Grant(Role.TEACHER, "NO:ORGNR:899990013", "NO:ORGNR:899990021"));

    @Test
    void aLineNamesOperationRolesAndPlace() {
        var policy = Policy.of("close; leader, office; school");

        assertThat(policy.operation()).isEqualTo("close");
        assertThat(policy.who()).containsExactlyInAnyOrder("leader", "office");
        assertThat(policy.at()).isEqualTo("school");
    }

    @Test
    void aLineWithoutPlaceHasNone() {
        assertThat(Policy.of("me;known;").at()).isNull();
    }

    @Test
    void aShortLineIsRefused() {
        assertThatThrownBy(() -> Policy.of("close;leader")).hasMessageContaining("close;leader");
    }

    @Test
    void onlyTheNamedRolesAreAllowed() {
        assertThat(Policy.of("close;leader;school").allows(teacher)).isFalse();
        assertThat(Policy.of("read;leader,teacher;school").allows(teacher)).isTrue();
        assertThat(Policy.of("me;known;").allows(List.of())).isTrue();
    }
}
