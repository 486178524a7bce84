package no.avsats.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The organisations among a person's Feide groups. Read leniently: Feide sends an affiliation as a text or as a list, and
 * display names as a text or by language.
 */
record Groups(List<JsonNode> organisations) {

    private static final Set<String> STAFF = Set.of("employee", "faculty", "staff");

    /** @throws IllegalArgumentException when this is no list */
    static Groups of(JsonNode groups) {
        if (!groups.isArray()) throw new IllegalArgumentException("groups are not a list");
        return new Groups(stream(groups)
                .filter(group -> group.path("type").asText().equals("fc:org"))
                .toList());
    }

    /** Feide tells only at the owner, never at a school, whether somebody is staff or a pupil. */
    boolean pupil() {
        Set<String> affiliations = organisations.stream()
                .filter(group -> !group.hasNonNull("parent"))
                .map(group -> group.path("membership").path("affiliation"))
                .flatMap(affiliation -> affiliation.isArray() ? stream(affiliation) : Stream.of(affiliation))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return affiliations.contains("student") && affiliations.stream().noneMatch(STAFF::contains);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
