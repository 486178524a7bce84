package no.avsats.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person or machine is at a place in the organisation tree. Pupils have no role: they never log in. */
public enum Role {
    TEACHER,
    /** Principal or deputy. */
    LEADER,
    /** A school's ICT coordinator. */
    COORDINATOR,
    /** The education office of an owner or of one of its districts. */
    OFFICE,
    /** Reads an owner's figures. */
    ANALYST,
    REGION,
    NATION,
    /** A municipal system. */
    CLIENT;

    /** As written in grants, events and policies: {@code teacher}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether whoever holds it works at a school. */
    public boolean isAtSchool() {
        return this == TEACHER || this == LEADER || this == COORDINATOR;
    }

    /** Empty for a word that is no role. */
    public static Optional<Role> of(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }
}
