package no.avsats.identity.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has logged in with Feide.
 *
 * @param feideSub Feide's subject of the person
 * @param keycloakUserId Keycloak's own key of the user; another one when its database is rebuilt
 * @param eppn the Feide account; null when Feide releases none
 * @param name as Feide has it; not kept
 * @param groups Feide's groups as they came; read leniently, because Feide sends texts or lists
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LogIn(
        @NotBlank @Size(max = 200) String feideSub,
        @NotBlank @Size(max = 200) String keycloakUserId,
        @Nullable @Size(max = 320) String eppn,
        @Nullable String name,
        @NotNull @Size(max = 500) List<JsonNode> groups) {

    private static final Set<String> WORKS_THERE = Set.of("employee", "faculty", "staff");

    /** The owners that Feide proves the person to work for. Feide says so at the owner, never at a school. */
    List<String> employers() {
        return groups.stream()
                .filter(group -> group.path("type").asText().equals("fc:org"))
                .filter(group -> !group.hasNonNull("parent"))
                .filter(LogIn::worksThere)
                .map(group -> group.path("norEduOrgNIN").asText())
                .filter(number -> number.matches("NO[0-9]{9}"))
                .map(number -> OrganisationId.NORWEGIAN + ":" + number.substring(2))
                .distinct()
                .toList();
    }

    private static boolean worksThere(JsonNode group) {
        var affiliation = group.path("membership").path("affiliation");
        var words =
                affiliation.isArray() ? StreamSupport.stream(affiliation.spliterator(), false) : Stream.of(affiliation);
        return words.map(JsonNode::asText).collect(Collectors.toSet()).stream().anyMatch(WORKS_THERE::contains);
    }
}
