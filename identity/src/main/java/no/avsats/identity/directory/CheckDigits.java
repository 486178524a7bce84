package no.avsats.identity.directory;

/** Check digits of the identifiers that people type. */
public final class CheckDigits {

    /** Weights of a Norwegian organisation number: Brønnøysundregistrene, "Organisasjonsnummeret". */
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private CheckDigits() {}

    /** Nine digits with a right mod 11 check digit: a Norwegian organisation number. */
    public static boolean mod11(String number) {
        if (!number.matches("[0-9]{9}")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(number, i);
        }
        return (11 - sum % 11) % 11 == digit(number, 8);
    }

    /** Ten digits with a right Luhn check digit: a Swedish organisation number. */
    public static boolean luhn(String number) {
        if (!number.matches("[0-9]{10}")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < number.length(); i++) {
            var doubled = digit(number, i) * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }

    private static int digit(String number, int index) {
        return number.charAt(index) - '0';
    }
}
