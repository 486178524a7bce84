package no.avsats.keycloak;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person may do.
 *
 * @param grants such as {@code teacher@NO:ORGNR:899990013/NO:ORGNR:899990021}; empty whenever there is a problem
 * @param problem {@code groups}, {@code directory} or {@code pupil}; null when the directory has answered
 */
record Answer(List<String> grants, @Nullable String problem) {

    static Answer none(String problem) {
        return new Answer(List.of(), problem);
    }
}
