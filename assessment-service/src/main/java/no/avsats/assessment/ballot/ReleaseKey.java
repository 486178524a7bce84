package no.avsats.assessment.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.cipher.Hpke;
import no.avsats.assessment.framework.Respondent;

/**
 * What the answers of a role at a school are sealed for until they are released. Its private half lies in the key store under
 * {@link #name}.
 *
 * @param encoded the public half: a point on P-256, 65 bytes
 * @param open whether answers are still taken
 */
record ReleaseKey(UUID assessment, Respondent role, byte[] encoded, boolean open) {

    private static final String ADD =
            "insert into release_key (assessment, role, encoded, open) values (?, ?, ?, true)";
    private static final String LIST = "select assessment, role, encoded, open from release_key where assessment = ?";
    private static final String LIST_ALL = "select assessment, role, encoded, open from release_key";
    private static final String SHARE =
            "select assessment, role, encoded, open from release_key where assessment = ? and role = ? for share";
    private static final String SHUT = "update release_key set open = false where assessment = ?";
    private static final String FORGET = "delete from release_key where assessment = ?";
    private static final int SHORT = 16;

    void add(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(ADD)) {
            insert.setObject(1, assessment);
            insert.setString(2, role.name());
            insert.setBytes(3, encoded);
            insert.executeUpdate();
        }
    }

    /** Of a school, one for each role that answers with ballots. */
    static List<ReleaseKey> list(Connection database, UUID assessment) throws SQLException {
        try (var query = database.prepareStatement(LIST)) {
            query.setObject(1, assessment);
            return read(query.executeQuery());
        }
    }

    /** Of all that is answered or waits for its release. */
    static List<ReleaseKey> listAll(Connection database) throws SQLException {
        try (var query = database.prepareStatement(LIST_ALL)) {
            return read(query.executeQuery());
        }
    }

    /** Whether the role at the school may answer; that stays so until the transaction ends. */
    static boolean stayOpen(Connection database, UUID assessment, Respondent role) throws SQLException {
        try (var query = database.prepareStatement(SHARE)) {
            query.setObject(1, assessment);
            query.setString(2, role.name());
            return read(query.executeQuery()).stream().anyMatch(ReleaseKey::open);
        }
    }

    /** Waits for everybody who is writing; after them nobody writes. */
    static void shut(Connection database, UUID assessment) throws SQLException {
        update(database, SHUT, assessment);
    }

    static void forget(Connection database, UUID assessment) throws SQLException {
        update(database, FORGET, assessment);
    }

    private static void update(Connection database, String statement, UUID assessment) throws SQLException {
        try (var update = database.prepareStatement(statement)) {
            update.setObject(1, assessment);
            update.executeUpdate();
        }
    }

    private static List<ReleaseKey> read(ResultSet rows) throws SQLException {
        var keys = new ArrayList<ReleaseKey>();
        while (rows.next()) {
            keys.add(new ReleaseKey(
                    rows.getObject(1, UUID.class),
                    Respondent.valueOf(rows.getString(2)),
                    rows.getBytes(3),
                    rows.getBoolean(4)));
        }
        return keys;
    }

    /** Of its private half in the key store; another pair has another name. */
    String name() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(encoded);
            return "release-%s-%s-%s"
                    .formatted(
                            assessment,
                            role.role(),
                            HexFormat.of().formatHex(hash).substring(0, SHORT));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    byte[] seal(byte[] plain) {
        try {
            return Hpke.seal(publicKey(), info(), plain);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Not a release key", broken);
        }
    }

    /**
     * @param encodedPrivate PKCS #8
     * @throws GeneralSecurityException when it was not sealed for this key, school and role
     */
    byte[] open(byte[] encodedPrivate, byte[] sealed) throws GeneralSecurityException {
        PrivateKey key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encodedPrivate));
        return Hpke.open(key, publicKey(), info(), sealed);
    }

    private ECPublicKey publicKey() throws GeneralSecurityException {
        return Hpke.publicKey(encoded);
    }

    private byte[] info() {
        return "avsats sheet 1|%s|%s".formatted(assessment, role.role()).getBytes(UTF_8);
    }
}
