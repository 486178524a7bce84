package no.avsats.assessment.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.caller.Caller;
import no.avsats.caller.Place;
import no.avsats.caller.Places;
import no.avsats.caller.Role;

/**
 * The issuing side: hands out the right to answer and forgets it at once. Runs in the caller's transaction; pages and JSON
 * call the same methods.
 */
@ApplicationScoped
public class Issuing {

    private static final String MAC = "HmacSHA256";

    private final BallotSecret secret;
    private final Places places;
    private final Caller caller;

    Issuing(BallotSecret secret, Places places, Caller caller) {
        this.secret = secret;
        this.places = places;
        this.caller = caller;
    }

    /**
     * The caller's ballot, told once.
     *
     * @throws LeaderAsTeacher when the caller leads the same school
     * @throws BallotIssued when the caller got one before
     */
    public BallotToken issue(SchoolAssessment assessment) {
        if (leads(assessment.school())) {
            throw new LeaderAsTeacher();
        }
        var open = assessment.openNow();
        require(open, Respondent.TEACHER, Answering.LOGIN);
        IssuedBallot.record(open, mark(open, person()));
        return BallotToken.issue(key(open, Respondent.TEACHER));
    }

    /** Whether the caller got a ballot for it: the start page then offers the resume code instead. */
    public boolean hasIssued(SchoolAssessment assessment) {
        return IssuedBallot.has(assessment, mark(assessment, person()));
    }

    /**
     * The one batch of a role, in no order. They are in this answer and nowhere else.
     *
     * @throws TooManyCodes when there are fewer people than codes
     * @throws CodesPrinted when there is a batch
     */
    public List<PrintedCode> print(SchoolAssessment assessment, Respondent role, int count) {
        var open = assessment.openNow();
        require(open, role, Answering.CODES);
        var headcount = Organisation.headcount(open.school(), role.role());
        var locator = PrintedBatch.record(open, role, count, headcount);
        return PrintedCode.batch(key(open, role), locator, count);
    }

    /** How many codes were printed; 0 for none yet. */
    public int printed(SchoolAssessment assessment, Respondent role) {
        return PrintedBatch.printed(assessment, role).orElse(0);
    }

    /** Whether the caller leads the school: then they state with the others and have no teacher's ballot. */
    public boolean leads(SchoolAssessment assessment) {
        return leads(assessment.school());
    }

    private boolean leads(String school) {
        return places.find(school).filter(this::leads).isPresent();
    }

    private boolean leads(Place school) {
        return caller.is(Role.LEADER, school);
    }

    private String person() {
        return caller.person().orElseThrow(NotAPerson::new);
    }

    private static void require(SchoolAssessment assessment, Respondent role, Answering way) {
        if (!assessment.answersBy(role, way)) {
            throw new NoBallot();
        }
    }

    private BallotKey key(SchoolAssessment assessment, Respondent role) {
        return BallotKey.of(secret.bytes(), assessment.id(), role.role());
    }

    /** Different at every assessment, so that two lists cannot be laid side by side. */
    private String mark(SchoolAssessment assessment, String person) {
        return mark(secret.bytes(), assessment.id(), person);
    }

    private static String mark(byte[] secret, UUID assessment, String person) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return HexFormat.of()
                    .formatHex(mac.doFinal(("avsats person 1|" + assessment + "|" + person).getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HmacSHA256", missing);
        }
    }
}
