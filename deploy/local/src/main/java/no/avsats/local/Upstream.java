package no.avsats.local;

import java.util.List;
import java.util.Locale;

/** Who answers behind the gateway. */
public enum Upstream {
    IDENTITY("identity"),
    ASSESSMENT("assessment-service"),
    STRATEGY("strategy-service"),
    REPORTING("reporting-service"),
    KEYCLOAK("keycloak");

    /** Ours, in the order in which they are named on the screen. */
    public static final List<Upstream> SERVICES = List.of(IDENTITY, ASSESSMENT, STRATEGY, REPORTING);

    private final String folder;

    Upstream(String folder) {
        this.folder = folder;
    }

    /** The name in lower case, as in paths, databases and names of log files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Folder of the module in the repository. */
    String folder() {
        return folder;
    }
}
