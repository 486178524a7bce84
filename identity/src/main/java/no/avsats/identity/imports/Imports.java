package no.avsats.identity.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import no.avsats.identity.directory.Changes;
import no.avsats.identity.directory.Reconciliation;
import no.avsats.identity.directory.Today;

/** Checks an owner's files and brings them in. Within the caller's transaction. */
@ApplicationScoped
class Imports {

    private final Changes changes;
    private final ObjectMapper json;

    Imports(Changes changes, ObjectMapper json) {
        this.changes = changes;
        this.json = json;
    }

    /**
     * @param dryRun check only
     * @param confirmed that many duties may end
     */
    Import start(String owner, Upload upload, boolean dryRun, boolean confirmed) {
        Import.lock(owner);
        var fingerprint = upload.fingerprint(dryRun);
        var before = Import.byKey(owner, upload.key());
        if (before.isPresent()) {
            return sameOrRefused(before.get(), fingerprint);
        }
        var findings = new Findings();
        var content = Content.read(upload, owner, findings);
        var fresh = new Import(owner, content.places().size(), upload.key(), fingerprint);
        fresh.persist();
        if (findings.hasErrors()) {
            fresh.refuse(findings.list());
            return fresh;
        }
        return reconcile(fresh, content, findings, dryRun, confirmed);
    }

    /** A second look at the directory, which may have changed since the check. */
    Import commit(Import checked, boolean confirmed) {
        Import.lock(checked.owner);
        if (checked.status != Import.Status.CHECKED || checked.content == null) {
            throw new ImportNotWaiting(checked.status);
        }
        return reconcile(checked, read(checked.content), new Findings(), false, confirmed);
    }

    @Scheduled(every = "1h")
    void clean() {
        QuarkusTransaction.requiringNew().run(Import::clean);
    }

    private Import reconcile(Import the, Content content, Findings findings, boolean dryRun, boolean confirmed) {
        var plan = Reconciliation.of(the.owner, content.schools(), content.staff(), Today.is());
        findings.addAll(plan.findings());
        if (findings.hasErrors()) {
            the.refuse(findings.list());
            return the;
        }
        var effect = plan.effect();
        if (!dryRun && !confirmed && effect.endsTooMuch()) {
            throw new TooManyEndings(effect);
        }
        the.check(content, write(content), findings.list(), effect);
        if (!dryRun) {
            plan.apply(changes);
            the.bringIn();
        }
        return the;
    }

    private static Import sameOrRefused(Import before, String fingerprint) {
        if (!before.fingerprint.equals(fingerprint)) {
            throw new KeyUsedBefore();
        }
        return before;
    }

    private String write(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException never) {
            throw new UncheckedIOException(never);
        }
    }

    private Content read(String text) {
        try {
            return json.readValue(text, Content.class);
        } catch (JsonProcessingException never) {
            throw new UncheckedIOException(never);
        }
    }
}
