package no.avsats.assessment.keystore;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps secrets by name until they are destroyed, outside PostgreSQL. On one machine this is a folder ({@link KeyFolder}); a
 * vault or a cluster's secrets can stand in its place.
 */
public interface KeyStore {

    /**
     * Keeps a secret under a name that has none. When this returns it survives a power cut.
     *
     * @param name small letters, digits and hyphens
     * @return false when the name has a secret; then that one stays
     */
    boolean add(String name, byte[] secret);

    /** Empty when there is none of the name, or no longer. */
    Optional<byte[]> find(String name);

    /** Destroys a secret for good. Once more does nothing. */
    void destroy(String name);

    /** Names of what has been kept for at least so long, in no order. */
    List<String> names(Duration kept);
}
