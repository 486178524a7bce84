package no.avsats.strategy.process;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.document.Access;

/** The plan check for any page about a strategy. Templates include {@code process/findings}, which asks here. */
@Named
@RequestScoped
public class Findings {

    private final Access access;

    Findings(Access access) {
        this.access = access;
    }

    /** @param should what is told and keeps nobody */
    public record Checked(List<Found> must, List<Found> should) {

        static Checked of(List<Found> all) {
            return new Checked(
                    all.stream().filter(Found::must).toList(),
                    all.stream().filter(found -> !found.must()).toList());
        }

        public boolean green() {
            return must.isEmpty();
        }
    }

    public Checked of(UUID strategy) {
        var seen = access.readable(strategy).snapshot();
        var writes = access.writes(seen.organisation());
        return Checked.of(Checking.of(seen).stream()
                .map(finding -> Found.of(finding, seen, writes))
                .toList());
    }
}
