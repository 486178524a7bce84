package no.avsats.reporting.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import no.avsats.reporting.directory.Tree;
import no.avsats.reporting.round.SchoolDay;

/** Whose figures the reader sees: those of the place that they act for, or of the first one where they may. */
@RequestScoped
public class Desk {

    private static final Set<Role> READERS = Set.of(Role.OFFICE, Role.ANALYST);

    private final Caller caller;
    private final SchoolDay day;

    Desk(Caller caller, SchoolDay day) {
        this.caller = caller;
        this.day = day;
    }

    /** Something that one can choose in a form. */
    public record Option(String value, String name, boolean chosen) {}

    public Grant grant() {
        return Stream.concat(caller.acting().stream(), caller.grants().stream())
                .filter(grant -> READERS.contains(grant.role()))
                .findFirst()
                .orElseThrow(ForbiddenException::new);
    }

    public String owner() {
        return grant().owner();
    }

    /** The only district that the reader sees; empty for the whole owner. */
    public Optional<String> only() {
        return Optional.ofNullable(grant().unit());
    }

    /** A district's office sees its district, whatever it asks for. */
    public String within(String district) {
        return only().orElse(district);
    }

    /** The districts that the reader can choose; empty for a district's own office. */
    public List<Option> districts(String chosen) {
        if (only().isPresent()) {
            return List.of();
        }
        return Tree.of(owner()).districts(day.today()).stream()
                .map(one -> new Option(one.id(), one.name(), one.id().equals(chosen)))
                .toList();
    }
}
