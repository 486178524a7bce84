package no.avsats.strategy.planpages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A form as it came: text by field, never null, stripped. */
record Sent(MultivaluedMap<String, String> fields) {

    private static final String HOURS = "[0-9]{1,3}([.,][0-9])?";
    private static final String WHOLE = "[0-9]{1,18}";

    String text(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** -1 for none. */
    long version() {
        var version = text("version");
        return version.matches(WHOLE) ? Long.parseLong(version) : -1;
    }

    static boolean isHours(String typed) {
        return typed.isEmpty() || typed.matches(HOURS);
    }

    /** With comma or point; empty for nothing typed and for what is no number of hours. */
    static Optional<BigDecimal> hours(String typed) {
        return typed.matches(HOURS) ? Optional.of(new BigDecimal(typed.replace(',', '.'))) : Optional.empty();
    }

    static Optional<UUID> uuid(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
