package no.avsats.assessment.ballot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.events.ParticipationCounted.State;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.AssessmentNotOpen;
import no.avsats.assessment.round.SchoolAssessment;
import org.jspecify.annotations.Nullable;

/**
 * The answer side: what somebody does who holds a ballot or a resume code. Knows no caller. What it writes is committed when a
 * method returns ({@link AnswerDatabase}); pages and JSON call the same methods.
 */
@ApplicationScoped
public class BallotBox {

    private final BallotKeys keys;
    private final BallotSecret secret;
    private final Frameworks frameworks;
    private final Tries tries;
    private final AnswerDatabase database;

    /** Fixed when a school opens, and needed for everything that somebody writes. */
    private final Cache<Asked, Fitting> fitting =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private record Asked(UUID assessment, Respondent role) {}

    BallotBox(BallotKeys keys, BallotSecret secret, Frameworks frameworks, Tries tries, AnswerDatabase database) {
        this.keys = keys;
        this.secret = secret;
        this.frameworks = frameworks;
        this.tries = tries;
        this.database = database;
    }

    /**
     * @param key shown when the sheet is opened; only its hash is stored
     * @param sheet empty; opened again, as it stands, perhaps submitted
     */
    public record Opened(ResumeKey key, Sheet sheet) {}

    /**
     * The key that everybody's ballots of an open school are verified with: anybody may compare it with what their browser got.
     *
     * @throws UnknownBallot where the role does not log in to answer
     */
    VerificationKey key(UUID assessment, Respondent role) {
        return keys.published(open(loggingIn(assessment, role)));
    }

    /**
     * Spends a token and opens an empty answer sheet for it; again, opens the same one.
     *
     * @param assessment the school assessment that the token is for
     * @throws UnknownBallot when it is no token of this school and role
     */
    public Opened open(UUID assessment, Respondent role, String token) {
        var open = open(loggingIn(assessment, role));
        var key = keys.published(open);
        var ballot = BallotToken.read(token)
                .flatMap(read -> read.verify(key, open.round().id(), open.id(), role))
                .orElseThrow(UnknownBallot::new);
        return open(open, role, ballot);
    }

    /** As {@link #open(UUID, Respondent, String)}, for whoever logs in to answer there. */
    Opened open(UUID assessment, String token) {
        var role = SchoolAssessment.<SchoolAssessment>findByIdOptional(assessment)
                .map(SchoolAssessment::ballotRole)
                .orElseThrow(UnknownBallot::new);
        return open(assessment, role, token);
    }

    private static SchoolAssessment loggingIn(UUID assessment, Respondent role) {
        return SchoolAssessment.<SchoolAssessment>findByIdOptional(assessment)
                .filter(found -> found.answersBy(role, Answering.LOGIN))
                .orElseThrow(UnknownBallot::new);
    }

    /**
     * Spends a printed code and opens an empty answer sheet for it; again with the same half, opens the same one. What the code
     * begins with says which school and role.
     *
     * @param typed as somebody typed it
     * @throws MistypedCode when it cannot be one; costs no try
     * @throws UnknownBallot when it is none
     * @throws BallotSpent when it was used before, with another half
     */
    public Opened openCode(String typed, KeyHalf half) {
        var code = PrintedCode.read(typed).orElseThrow(MistypedCode::new);
        tries.code(code.locator());
        var batch = PrintedBatch.at(code.locator()).orElseThrow(UnknownBallot::new);
        var known = SchoolAssessment.<SchoolAssessment>findByIdOptional(batch.assessment)
                .orElseThrow(UnknownBallot::new);
        var codes = BallotKey.of(secret.bytes(), known.id(), batch.role.role());
        var ballot = code.verify(codes, half).orElseThrow(UnknownBallot::new);
        tries.giveBack(code.locator());
        return open(open(known), batch.role, ballot);
    }

    private static SchoolAssessment open(SchoolAssessment known) {
        known.mustBeOpen();
        return known;
    }

    private Opened open(SchoolAssessment open, Respondent role, ValidBallot ballot) {
        var size = fitting(open, role).bytes();
        var sheet = database.transaction(answers -> {
            if (!ReleaseKey.stayOpen(answers, open.id(), role)) {
                throw new AssessmentNotOpen(State.CLOSED);
            }
            return SpentBallot.spend(answers, ballot, open.id())
                    ? KeptSheet.open(answers, open.id(), role, ballot.key(), size)
                    : KeptSheet.find(answers, ballot.key()).orElseThrow(BallotSpent::new);
        });
        return new Opened(ballot.key(), sheet(sheet, open));
    }

    /**
     * The answers so far.
     *
     * @param assessment where the key is from, so that a key of a closed school is told so; null when only the key is known
     * @throws UnknownKey when there are no answers under the key
     */
    public Sheet resume(String key, @Nullable UUID assessment) {
        var sheet = ResumeKey.read(key)
                .flatMap(read -> database.transaction(answers -> KeptSheet.find(answers, read)))
                .orElseThrow(() -> missed(assessment));
        return sheet(sheet, assessment(sheet));
    }

    /**
     * Keeps what somebody has written; last write wins, indicator by indicator.
     *
     * @throws UnfitAnswers when something in it is not asked, or no answer to what is
     * @throws AlreadySubmitted when another tab has submitted
     */
    Content write(String key, @Nullable UUID assessment, Written written) {
        return database.transaction(answers -> {
            var sheet = hold(answers, key, assessment).sheet();
            var before = sheet.content();
            if (before.submitted()) {
                throw new AlreadySubmitted();
            }
            var fitting = fitting(sheet);
            written.check(fitting);
            var after = before.with(written);
            sheet.keep(answers, sheet.key().seal().lock(after, fitting.bytes()));
            return after;
        });
    }

    /** Makes the answers count. Once more, as after a lost answer, changes nothing. */
    Content submit(String key, @Nullable UUID assessment) {
        return database.transaction(answers -> {
            var held = hold(answers, key, assessment);
            var sheet = held.sheet();
            var content = sheet.content();
            if (content.submitted()) {
                return content;
            }
            var size = fitting(sheet).bytes();
            var handedIn = content.handedIn();
            var sealed = held.release().seal(handedIn.bytes(size));
            SealedSheet.submit(answers, sheet, sealed, sheet.key().seal().lock(handedIn, size));
            return handedIn;
        });
    }

    private KeptSheet.Held hold(Connection answers, String typed, @Nullable UUID assessment) throws SQLException {
        var key = ResumeKey.read(typed).orElseThrow(() -> missed(assessment));
        var held = KeptSheet.hold(answers, key).orElseThrow(() -> missed(assessment));
        if (!held.release().open()) {
            throw new AssessmentNotOpen(State.CLOSED);
        }
        return held;
    }

    /** Name of the school that counts the answer with this receipt; empty where none does. */
    Optional<String> countedAt(String receipt) {
        return Receipt.find(receipt)
                .flatMap(id -> SchoolAssessment.<SchoolAssessment>findByIdOptional(id))
                .map(assessment -> Organisation.nameOf(assessment.school()));
    }

    /** Keys go when the school closes: then the school can still say why there is nothing. */
    private static RuntimeException missed(@Nullable UUID assessment) {
        Optional.ofNullable(assessment)
                .flatMap(id -> SchoolAssessment.<SchoolAssessment>findByIdOptional(id))
                .ifPresent(SchoolAssessment::mustBeOpen);
        return new UnknownKey();
    }

    private static SchoolAssessment assessment(KeptSheet sheet) {
        return SchoolAssessment.<SchoolAssessment>findByIdOptional(sheet.assessment())
                .orElseThrow(UnknownKey::new);
    }

    private Sheet sheet(KeptSheet kept, SchoolAssessment assessment) {
        return Sheet.of(
                kept.content(),
                kept.role(),
                assessment,
                frameworks.get(assessment.round().framework()));
    }

    private Fitting fitting(KeptSheet kept) {
        return fitting.get(new Asked(kept.assessment(), kept.role()), asked -> QuarkusTransaction.joiningExisting()
                .call(() -> fits(assessment(kept), asked.role())));
    }

    private Fitting fitting(SchoolAssessment assessment, Respondent role) {
        return fitting.get(new Asked(assessment.id(), role), asked -> fits(assessment, role));
    }

    private Fitting fits(SchoolAssessment assessment, Respondent role) {
        var framework = frameworks.get(assessment.round().framework());
        return Fitting.of(Sheet.of(Content.EMPTY, role, assessment, framework));
    }
}
