package no.avsats.identity.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.avsats.identity.directory.Finding;

/** What has been found so far. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(Finding finding) {
        all.add(finding);
    }

    void addAll(Collection<Finding> findings) {
        all.addAll(findings);
    }

    boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    List<Finding> list() {
        return List.copyOf(all);
    }
}
