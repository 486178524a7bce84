package no.avsats.assessment.invitation;

import java.time.LocalDate;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.KeyFingerprint;
import no.avsats.assessment.round.Round;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * What teachers of a school are told when they are asked to answer.
 *
 * @param path where the school's part in the round lives
 * @param school name
 * @param title of the round
 * @param minutes about how long it takes
 * @param codes whether they answer with a code on paper, else with a log-in
 * @param link short, leads to the answer sheet
 * @param trust who sees what
 * @param key of the school's ballots, as people compare it; empty until it is made, and where nobody logs in
 */
record Invitation(
        String path,
        String school,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean over,
        int minutes,
        boolean codes,
        String link,
        String trust,
        String key) {

    /** @param origin of all our addresses */
    static Invitation of(SchoolAssessment assessment, Framework framework, String origin) {
        var questions = assessment.indicators(framework, Respondent.TEACHER).size();
        return new Invitation(
                assessment.path(),
                Organisation.nameOf(assessment.school()),
                assessment.round().title(),
                assessment.opensOn(),
                assessment.round().closesOn(),
                assessment.isReleased(),
                Round.minutes(questions),
                assessment.answersBy(Respondent.TEACHER, Answering.CODES),
                origin + ShortLink.PATH + assessment.code(),
                origin + "/trust",
                KeyFingerprint.findOf(assessment.id())
                        .map(KeyFingerprint::shown)
                        .orElse(""));
    }

    /** As one reads it aloud or types it. */
    public String shortLink() {
        return link.replaceFirst("^https?://", "");
    }

    /** Whether to wait before anything is printed or sent: within a minute of the planning the key is there. */
    public boolean keyIsMissing() {
        return !codes && key.isEmpty();
    }

    public QrCode qr() {
        return QrCode.of(link);
    }
}
