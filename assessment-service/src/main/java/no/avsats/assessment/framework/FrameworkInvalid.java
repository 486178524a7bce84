package no.avsats.assessment.framework;

import java.util.List;

/** A framework breaks rules; the message names its source and every broken rule. The service does not start. */
public final class FrameworkInvalid extends RuntimeException {

    FrameworkInvalid(String source, List<String> problems) {
        super("%s is not a valid framework:%n- %s".formatted(source, String.join("\n- ", problems)));
    }

    FrameworkInvalid(String source, Exception cause) {
        super("%s cannot be read as a framework: %s".formatted(source, cause.getMessage()), cause);
    }
}
