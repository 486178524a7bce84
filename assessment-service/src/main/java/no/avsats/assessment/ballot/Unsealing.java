package no.avsats.assessment.ballot;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.keystore.KeyMissing;
import no.avsats.assessment.keystore.KeyStore;
import no.avsats.assessment.keystore.KeysDone;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * Opens what was submitted, once, for its release: the only place where both sides of a ballot are touched, and only to end
 * them. In the caller's transaction; keys are destroyed after it.
 */
@ApplicationScoped
public class Unsealing {

    private final KeyStore keys;
    private final Event<KeysDone> done;

    Unsealing(KeyStore keys, Event<KeysDone> done) {
        this.keys = keys;
        this.done = done;
    }

    /** How many have submitted. */
    public static int submitted(SchoolAssessment assessment, Respondent role) {
        return Side.ANSWERS.sql(database -> SealedSheet.count(database, assessment.id(), role));
    }

    /** Nobody writes or submits any more; waits for those who are at it. */
    public static void shut(SchoolAssessment assessment) {
        Side.ANSWERS.sql(database -> {
            ReleaseKey.shut(database, assessment.id());
            return assessment;
        });
    }

    /**
     * Everything that was submitted at the school, in no order.
     *
     * @throws KeyMissing when there is something, and its key is gone: nothing may be released then
     */
    public List<AnswerSheet> open(SchoolAssessment assessment) {
        var opened = new ArrayList<AnswerSheet>();
        sealed(assessment).forEach((key, sheets) -> {
            if (!sheets.isEmpty()) {
                var half = keys.find(key.name()).orElseThrow(() -> missing(key));
                sheets.stream()
                        .map(sheet -> SealedSheet.opened(key, half, sheet))
                        .map(content -> AnswerSheet.of(assessment.school(), key.role(), content))
                        .forEach(opened::add);
            }
        });
        return List.copyOf(opened);
    }

    private static KeyMissing missing(ReleaseKey key) {
        Log.errorf("Answers cannot be opened: %s is not in the key store", key.name());
        return new KeyMissing(key.name());
    }

    private static Map<ReleaseKey, List<byte[]>> sealed(SchoolAssessment assessment) {
        return Side.ANSWERS.sql(database -> {
            var sealed = new HashMap<ReleaseKey, List<byte[]>>();
            for (var key : ReleaseKey.list(database, assessment.id())) {
                sealed.put(key, SealedSheet.list(database, key));
            }
            return sealed;
        });
    }

    /** Forgets who got a ballot unless other schools share the list, drafts, spent ballots and what ballots were signed with; not what was submitted. */
    public void forgetBallots(SchoolAssessment assessment) {
        Side.ANSWERS.tell(() -> {
            KeptSheet.forget(assessment);
            SpentBallot.delete("assessment", assessment.id());
            PublishedKey.delete("assessment", assessment.id());
        });
        IssuingKey.forget(assessment.id());
        if (!assessment.round().isAboutHabits()) {
            forgetList(assessment.id());
        }
    }

    /** Forgets who got a ballot: after the last school of the list, see {@link SchoolAssessment#issuingList}. */
    public void forgetList(UUID list) {
        IssuedBallot.forget(list);
        done.fire(new KeysDone(List.of(PersonMarks.name(list))));
    }

    /** Forgets what was submitted at the school, when all that will ever be told of it is stored. */
    public void forgetSheets(SchoolAssessment assessment) {
        var names =
                ReleaseKeys.of(assessment.id()).stream().map(ReleaseKey::name).toList();
        Side.ANSWERS.sql(database -> {
            SealedSheet.forget(database, assessment.id());
            ReleaseKey.forget(database, assessment.id());
            return names;
        });
        done.fire(new KeysDone(names));
    }
}
