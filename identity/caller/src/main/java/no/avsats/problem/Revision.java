package no.avsats.problem;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which edition of something a person looks at while editing: what an ETag says. */
public record Revision(long number) {

    public EntityTag tag() {
        return new EntityTag(Long.toString(number));
    }

    /**
     * @param ifMatch the header {@code If-Match}
     * @throws ClientErrorException 428 when it is missing, 412 when it names another edition
     */
    public void require(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw refused(428, "IF_MATCH_REQUIRED", "If-Match required", "Send the ETag of what you have read.");
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(tag().toString()::equals)) {
            throw refused(412, "CHANGED_MEANWHILE", "Changed meanwhile", "Read it again and make your change anew.");
        }
    }

    private static ClientErrorException refused(int status, String code, String title, String detail) {
        return new ClientErrorException(Problem.of(status, code, title, detail).response());
    }
}
