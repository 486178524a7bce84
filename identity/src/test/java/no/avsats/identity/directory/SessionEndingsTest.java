package no.avsats.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.identity.DirectorySystem;
import no.avsats.identity.Municipality;
import no.avsats.identity.OnStack;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.UserRepresentation;

@QuarkusTest
@OnStack
@Tag("A-06")
class SessionEndingsTest {

    Tokens tokens;

    @Inject
    Keycloak keycloak;

    @Test
    void keycloakForgetsAGrantThatHasEnded() {
        var directory = new DirectorySystem(tokens);
        var municipality = Municipality.any();
        var school = municipality.school("Skrenten skole");
        directory.bring(municipality.duty("rita", school, "PRINCIPAL").duty("kari", school, "TEACHER"));
        var grant = "teacher@" + municipality.id() + "/" + school;
        var user = userWith(grant);
        directory.logInAs(user, UUID.randomUUID().toString(), municipality.eppn("kari"), municipality);

        directory.bring(municipality.withoutStaff().duty("rita", school, "PRINCIPAL"));

        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(grantsOf(user))
                .isEmpty());
    }

    private String userWith(String grant) {
        var user = new UserRepresentation();
        user.setUsername("test." + UUID.randomUUID());
        user.setEnabled(true);
        user.setAttributes(Map.of("grants", List.of(grant), "person", List.of("p")));
        try (var created = keycloak.realm("avsats").users().create(user)) {
            assertThat(created.getStatus()).isEqualTo(201);
            return URI.create(created.getHeaderString("Location")).getPath().replaceAll(".*/", "");
        }
    }

    private List<String> grantsOf(String user) {
        var attributes =
                keycloak.realm("avsats").users().get(user).toRepresentation().getAttributes();
        return attributes.getOrDefault("grants", List.of());
    }
}
