package no.avsats.assessment.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.avsats.assessment.ballot.AnswerSheet;
import no.avsats.assessment.ballot.Unsealing;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.habit.HabitRelease;
import no.avsats.assessment.participation.Turnout;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.assessment.round.SmallSchools;
import no.avsats.assessment.round.Wave;
import no.avsats.outbox.Outbox;

/**
 * Closes a school's assessment and releases its figures, once and for ever, in the caller's one transaction: what was submitted
 * is opened in memory, and forgotten when the figures are stored. The last school of
 * a pool releases the pool too, the last school of a round ends the round. Pages and JSON call the same method.
 */
@ApplicationScoped
public class Closing {

    private final Frameworks frameworks;
    private final Outbox outbox;
    private final Unsealing unsealing;

    Closing(Frameworks frameworks, Outbox outbox, Unsealing unsealing) {
        this.frameworks = frameworks;
        this.outbox = outbox;
        this.unsealing = unsealing;
    }

    /**
     * The round is held first: schools of a round close one by one, or two last ones would each wait for the other.
     *
     * @return the school's release; empty in a round about habits, which releases all schools together when the last has closed
     * @throws no.avsats.assessment.round.AssessmentNotOpen when it is not open
     * @throws no.avsats.assessment.keystore.KeyMissing when answers cannot be opened: then nothing is closed
     */
    public Optional<Release> close(SchoolAssessment listed) {
        listed.mustBeOpen();
        var round = Round.held(listed.round().id(), listed.round().owner()).orElseThrow();
        var assessment = listed.held();
        var today = SchoolDays.today();
        Unsealing.shut(assessment);
        count(assessment, today);
        var release =
                round.isAboutHabits() ? Optional.<Release>empty() : Optional.of(release(assessment, round, today));
        unsealing.forgetBallots(assessment);
        endWhenComplete(round);
        return release;
    }

    private Release release(SchoolAssessment assessment, Round round, LocalDate today) {
        var figures = new Figures(round, frameworks.get(round.framework()));
        var officeFrom = SchoolDays.after(today, round.shareAfter());
        var release =
                Release.ofSchool(round, assessment.school(), officeFrom, figures.of(assessment, sheets(assessment)));
        tell(release);
        assessment
                .pool()
                .ifPresentOrElse(
                        pool -> releaseWhenComplete(pool, figures, officeFrom),
                        () -> unsealing.forgetSheets(assessment));
        return release;
    }

    /** What was submitted; nothing while it waits for the other schools of a pool. */
    private List<AnswerSheet> sheets(SchoolAssessment assessment) {
        return assessment.pool().isPresent() ? List.of() : unsealing.open(assessment);
    }

    private void count(SchoolAssessment assessment, LocalDate today) {
        var turnout = new Turnout(assessment);
        assessment
                .close(today, turnout::answered, turnout::invited)
                .forEach(counted -> outbox.add(counted.school(), counted.round().toString(), counted));
    }

    private void releaseWhenComplete(SmallSchools pool, Figures figures, LocalDate officeFrom) {
        if (SchoolAssessment.allReleased(figures.round().id(), pool.schools())) {
            var schools = SchoolAssessment.ofPool(figures.round().id(), pool);
            var sheets =
                    schools.stream().map(unsealing::open).flatMap(List::stream).toList();
            tell(Release.ofPool(figures.round(), pool, officeFrom, figures.of(pool, sheets)));
            schools.forEach(unsealing::forgetSheets);
        }
    }

    private void endWhenComplete(Round round) {
        var schools =
                round.waves().stream().map(Wave::schools).flatMap(List::stream).toList();
        if (!SchoolAssessment.allReleased(round.id(), schools)) {
            return;
        }
        if (round.isAboutHabits()) {
            releaseHabits(round);
        } else {
            var identities = Release.identities(round.id());
            outbox.add(round.owner(), round.id().toString(), round.close(identities.size(), checksum(identities)));
        }
    }

    private void releaseHabits(Round round) {
        var all = SchoolAssessment.ofRound(round.id());
        var sheets = all.stream().map(unsealing::open).flatMap(List::stream).toList();
        HabitRelease.of(round, frameworks.get(round.framework()), sheets);
        all.forEach(unsealing::forgetSheets);
        unsealing.forgetList(round.id());
        round.end();
    }

    private void tell(Release release) {
        release.persist();
        outbox.add(release.unit, release.round.toString(), release.released());
    }

    private static String checksum(List<String> identities) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", identities).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
