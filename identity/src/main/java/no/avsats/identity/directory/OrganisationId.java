package no.avsats.identity.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * How an organisation is named everywhere.
 *
 * @param scheme such as {@code NO:ORGNR}
 * @param value the identifier in it
 */
public record OrganisationId(String scheme, String value) {

    public static final String NORWEGIAN = "NO:ORGNR";
    public static final String SWEDISH_OWNER = "SE:ORGNR";
    public static final String SWEDISH_SCHOOL = "SE:SKOLENHETSKOD";
    private static final String DISTRICT = "AVSATS:DISTRICT";

    /** Empty when the text is not {@code COUNTRY:SCHEME:value} with a scheme that we know and a value that fits it. */
    public static Optional<OrganisationId> of(String text) {
        var colon = text.lastIndexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var id = new OrganisationId(text.substring(0, colon), text.substring(colon + 1));
        return id.isValid() ? Optional.of(id) : Optional.empty();
    }

    /** A district has no public number: the owner's number and the district's name make one. */
    public static OrganisationId district(String owner, String name) {
        var number = owner.substring(owner.lastIndexOf(':') + 1);
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("ä", "a")
                .replace("ö", "o")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new OrganisationId(DISTRICT, number + "-" + plain);
    }

    /** Whether a school owner may be named so. */
    public boolean isOwner() {
        return isValid() && (scheme.equals(NORWEGIAN) || scheme.equals(SWEDISH_OWNER));
    }

    public String text() {
        return scheme + ":" + value;
    }

    private boolean isValid() {
        return switch (scheme) {
            case NORWEGIAN -> CheckDigits.mod11(value);
            case SWEDISH_OWNER -> CheckDigits.luhn(value);
            case SWEDISH_SCHOOL -> value.matches("[0-9]{8}");
            case DISTRICT -> value.matches("[0-9]{9,10}-[a-z0-9-]{1,80}");
            default -> false;
        };
    }
}
