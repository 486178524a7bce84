package no.avsats.local;

/** Who answers behind the gateway. */
public enum Upstream {
    IDENTITY("identity"),
    ASSESSMENT("assessment-service"),
    REPORTING("reporting-service"),
    KEYCLOAK("keycloak");

    private final String folder;

    Upstream(String folder) {
        this.folder = folder;
    }

    /** The name in lower case, as in paths, databases and names of log files. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Folder of the module in the repository. */
    String folder() {
        return folder;
    }
}
