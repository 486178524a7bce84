package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.assessment.ballot.Sheet.Asked;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.Answering;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The answer side: what somebody does who holds a ballot or a resume code. Knows no caller. Runs in the caller's transaction;
 * pages and JSON call the same methods.
 */
@ApplicationScoped
public class BallotBox {

    private final BallotKeys keys;
    private final BallotSecret secret;
    private final Frameworks frameworks;
    private final Tries tries;

    BallotBox(BallotKeys keys, BallotSecret secret, Frameworks frameworks, Tries tries) {
        this.keys = keys;
        this.secret = secret;
        this.frameworks = frameworks;
        this.tries = tries;
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
        return keys.published(loggingIn(assessment, role).openNow());
    }

    /**
     * Spends a token and opens an empty answer sheet for it; again, opens the same one.
     *
     * @param assessment the school assessment that the token is for
     * @throws UnknownBallot when it is no token of this school and role
     */
    public Opened open(UUID assessment, Respondent role, String token) {
        var open = loggingIn(assessment, role).openNow();
        var key = keys.published(open);
        var ballot = BallotToken.read(token)
                .flatMap(read -> read.verify(key, open.round().id(), open.id(), role))
                .orElseThrow(UnknownBallot::new);
        return open(open, role, ballot);
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
        return open(known.openNow(), batch.role, ballot);
    }

    private Opened open(SchoolAssessment open, Respondent role, ValidBallot ballot) {
        var sheet = SpentBallot.spend(ballot, open)
                ? AnswerSheet.open(open, role, ballot.key())
                : AnswerSheet.find(ballot.key()).orElseThrow(BallotSpent::new);
        return new Opened(ballot.key(), sheet(sheet, open));
    }

    /**
     * The answers so far.
     *
     * @param assessment where the key is from, so that a key of a closed school is told so; null when only the key is known
     * @throws UnknownKey when there are no answers under the key
     */
    public Sheet resume(String key, @Nullable UUID assessment) {
        tries.resume();
        var sheet = find(key, assessment);
        return sheet(sheet, assessment(sheet));
    }

    /**
     * The answers under a key that a browser holds: costs a try only when there are none.
     *
     * @throws UnknownKey when there are no answers under the key
     */
    public Sheet read(String key) {
        var sheet = find(key, null);
        return sheet(sheet, assessment(sheet));
    }

    /**
     * Keeps answers; last write wins, indicator by indicator.
     *
     * @param answers number of the card, 0 for "does not concern my work" or "do not know", null to take one back
     * @throws UnfitAnswers when one is not asked or no level
     * @throws AlreadySubmitted when another tab has submitted
     */
    public Sheet write(String key, @Nullable UUID assessment, Map<String, @Nullable Integer> answers) {
        var sheet = find(key, assessment);
        var open = assessment(sheet).openNow();
        check(sheet(sheet, open).questions(), answers);
        sheet.held().write(answers);
        return sheet(sheet, open);
    }

    /**
     * Keeps what stands most in the way.
     *
     * @param obstacle option of the framework; empty takes it back
     * @throws UnfitAnswers when the role is not asked, or there is no such option
     * @throws AlreadySubmitted when another tab has submitted
     */
    public Sheet name(String key, @Nullable UUID assessment, String obstacle) {
        var sheet = find(key, assessment);
        var open = assessment(sheet).openNow();
        if (!obstacle.isEmpty() && !isOption(obstacle, sheet(sheet, open))) {
            throw new UnfitAnswers(
                    List.of(new FieldError("/obstacle", "UNKNOWN_OPTION", "The form offers no such answer.")));
        }
        sheet.held().name(obstacle.isEmpty() ? null : obstacle);
        return sheet(sheet, open);
    }

    private static boolean isOption(String obstacle, Sheet sheet) {
        return Stream.ofNullable(sheet.obstacles())
                .flatMap(asked -> asked.options().stream())
                .anyMatch(option -> option.id().equals(obstacle));
    }

    /**
     * Keeps which of the school's teams the answers are for.
     *
     * @param team empty for none of them
     * @throws UnfitAnswers when the school has no such team
     * @throws AlreadySubmitted when another tab has submitted
     */
    public Sheet choose(String key, @Nullable UUID assessment, String team) {
        var sheet = find(key, assessment);
        var open = assessment(sheet).openNow();
        if (!team.isEmpty()
                && open.teams().stream().noneMatch(each -> each.name().equals(team))) {
            throw new UnfitAnswers(List.of(new FieldError("/team", "UNKNOWN_TEAM", "The school has no such team.")));
        }
        sheet.held().choose(team);
        return sheet(sheet, open);
    }

    /** Makes the answers count. Once more, as after a lost answer, changes nothing. */
    public Sheet submit(String key, @Nullable UUID assessment) {
        var sheet = find(key, assessment);
        var open = assessment(sheet).openNow();
        sheet.held().submit();
        ResumeKey.read(key).ifPresent(read -> Receipt.give(read, open));
        return sheet(sheet, open);
    }

    /** Name of the school that counts the answer with this receipt; empty where none does. */
    Optional<String> countedAt(String receipt) {
        tries.resume();
        return Receipt.find(receipt)
                .flatMap(id -> SchoolAssessment.<SchoolAssessment>findByIdOptional(id))
                .map(assessment -> Organisation.nameOf(assessment.school()));
    }

    private AnswerSheet find(String typed, @Nullable UUID assessment) {
        return ResumeKey.read(typed).flatMap(AnswerSheet::find).orElseThrow(() -> missed(assessment));
    }

    /** Keys go when the school closes: then the school can still say why there is nothing. */
    private RuntimeException missed(@Nullable UUID assessment) {
        tries.resume();
        Optional.ofNullable(assessment)
                .flatMap(id -> SchoolAssessment.<SchoolAssessment>findByIdOptional(id))
                .ifPresent(SchoolAssessment::mustBeOpen);
        return new UnknownKey();
    }

    private static SchoolAssessment assessment(AnswerSheet sheet) {
        return SchoolAssessment.of(sheet.round, sheet.school).orElseThrow(UnknownKey::new);
    }

    private Sheet sheet(AnswerSheet sheet, SchoolAssessment assessment) {
        return Sheet.of(sheet, assessment, framework(assessment));
    }

    private Framework framework(SchoolAssessment assessment) {
        return frameworks.get(assessment.round().framework());
    }

    private static void check(List<Asked> asked, Map<String, @Nullable Integer> answers) {
        var highest = asked.stream().collect(Collectors.toUnmodifiableMap(Asked::indicator, each -> each.levels()
                .size()));
        var errors = new ArrayList<FieldError>();
        answers.forEach((indicator, level) -> {
            var pointer = "/answers/" + indicator.replace("~", "~0").replace("/", "~1");
            if (!highest.containsKey(indicator)) {
                errors.add(new FieldError(pointer, "UNKNOWN_INDICATOR", "The form does not ask this."));
                return;
            }
            var given = Objects.requireNonNullElse(level, AnswerSheet.NOT_MY_WORK);
            if (given < AnswerSheet.NOT_MY_WORK || given > highest.getOrDefault(indicator, 0)) {
                errors.add(new FieldError(pointer, "LEVEL", "An answer is the number of a card, or 0."));
            }
        });
        if (!errors.isEmpty()) {
            throw new UnfitAnswers(errors);
        }
    }
}
