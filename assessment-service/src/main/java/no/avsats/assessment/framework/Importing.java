package no.avsats.assessment.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings files in as drafts. Runs in the caller's transaction. */
@ApplicationScoped
public class Importing {

    private final Frameworks frameworks;
    private final Drafting drafting;

    Importing(Frameworks frameworks, Drafting drafting) {
        this.frameworks = frameworks;
        this.drafting = drafting;
    }

    /** @throws FileRefused when the file is no framework, or breaks rules */
    public Framework read(String yaml) {
        var framework = FrameworkFile.read(yaml);
        var broken = FrameworkRules.broken(framework);
        if (!broken.isEmpty()) {
            throw new FileRefused(broken.stream()
                    .map(each -> FrameworkFile.fault(each, yaml))
                    .sorted()
                    .toList());
        }
        return framework;
    }

    /**
     * The owner's draft with the file's content. A draft that there is already is replaced when the ETag is its own.
     *
     * @throws DraftExists when there is a draft and no ETag
     * @throws UnknownFramework when the file comes from a version that the owner cannot see
     */
    public OwnVersion bring(String owner, Framework content, @Nullable String ifMatch) {
        var held = OwnVersion.held(owner);
        if (held.isPresent() && ifMatch == null) {
            throw new DraftExists(held.get().key);
        }
        held.ifPresent(draft -> draft.revision().require(ifMatch));
        var draft = held.orElseGet(() -> drafting.begin(owner, base(owner, content)));
        drafting.replace(draft, content);
        return draft;
    }

    /** The version that the file is of, or that it was made from when it was a draft. */
    private String base(String owner, Framework content) {
        return frameworks.of(owner).stream()
                .map(Framework::key)
                .filter(content.key()::equals)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(content.basedOn(), content.key()));
    }
}
