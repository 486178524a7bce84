package no.avsats.strategy.process;

import java.util.regex.Pattern;

/** What one can send mail to. Strict enough that nothing but one address passes, and no line break with it. */
final class MailAddress {

    private static final Pattern ONE =
            Pattern.compile("[A-Za-z0-9._%+\\-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.\\-]{0,200}[A-Za-z0-9])?");

    private MailAddress() {}

    static boolean isOne(String text) {
        return ONE.matcher(text).matches() && !text.contains("..");
    }
}
