package no.avsats.assessment.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.assessment.framework.Area;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Indicator;
import no.avsats.assessment.framework.Readiness;
import no.avsats.assessment.framework.Status;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.problem.Problem.FieldError;
import no.avsats.problem.Revision;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The leaders' statement of a school in a round: attributable, because one to five people cannot be anonymous, and the form
 * says so. A draft until it is signed, before the school closes; never changed after that.
 *
 * <p>For pages: {@link #of}, {@link StatementDetails#of}, {@link #write}, {@link #sign}.
 */
@Entity
@Table(name = "statement")
public class Statement extends PanacheEntityBase {

    private static final int HIGHEST = 5;

    @Id
    UUID assessment;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> levels;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Readiness> statuses;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> comments;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> signers;

    boolean signed;
    long version;

    /**
     * The school's statement, an empty one while nobody has written.
     *
     * @throws NoStatement when the round does not ask leaders
     */
    public static Statement of(SchoolAssessment assessment) {
        if (!assessment.round().asksStatement()) {
            throw new NoStatement();
        }
        return Statement.<Statement>findByIdOptional(assessment.id()).orElseGet(() -> empty(assessment));
    }

    /** What the leaders signed; empty while they have not. */
    public static Optional<Statement> signedIn(SchoolAssessment assessment) {
        return find("assessment = ?1 and signed", assessment.id()).firstResultOptional();
    }

    private static Statement empty(SchoolAssessment assessment) {
        var statement = new Statement();
        statement.assessment = assessment.id();
        statement.levels = Map.of();
        statement.statuses = Map.of();
        statement.comments = Map.of();
        statement.signers = List.of();
        return statement;
    }

    /**
     * Replaces the draft. The assessment must be held and open.
     *
     * @throws StatementSigned when it was signed
     * @throws UnfitStatement when it names what is not asked, or no level
     */
    public void write(StatementDraft draft, List<Indicator> asked, Framework framework) {
        mustBeDraft();
        check(draft, asked, framework);
        levels = Map.copyOf(draft.levels());
        statuses = Map.copyOf(draft.statuses());
        comments = Map.copyOf(draft.comments());
        version++;
        persist();
    }

    /**
     * Puts the names under it, for good. The assessment must be held and open.
     *
     * @throws StatementSigned when it was signed
     * @throws StatementEmpty when it says nothing
     */
    public void sign(List<String> names) {
        mustBeDraft();
        if (levels.isEmpty()) {
            throw new StatementEmpty();
        }
        signers = List.copyOf(names);
        signed = true;
        version++;
    }

    private void mustBeDraft() {
        if (signed) {
            throw new StatementSigned();
        }
    }

    private static void check(StatementDraft draft, List<Indicator> asked, Framework framework) {
        var indicators = asked.stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());
        var areas = framework.areas().stream().map(Area::id).collect(Collectors.toUnmodifiableSet());
        var errors = new ArrayList<FieldError>();
        draft.levels().forEach((indicator, level) -> {
            if (!indicators.contains(indicator)) {
                errors.add(new FieldError("/levels/" + indicator, "UNKNOWN_INDICATOR", "The form does not ask this."));
            } else if (level < 1 || level > HIGHEST) {
                errors.add(new FieldError("/levels/" + indicator, "LEVEL", "A level is 1 to 5."));
            }
        });
        var statuses = framework.statuses().stream().map(Status::id).collect(Collectors.toUnmodifiableSet());
        draft.statuses().keySet().stream()
                .filter(status -> !statuses.contains(status))
                .forEach(status -> errors.add(
                        new FieldError("/statuses/" + status, "UNKNOWN_STATUS", "There is no such status.")));
        draft.comments().keySet().stream()
                .filter(area -> !areas.contains(area))
                .forEach(area ->
                        errors.add(new FieldError("/comments/" + area, "UNKNOWN_AREA", "There is no such area.")));
        if (!errors.isEmpty()) {
            throw new UnfitStatement(errors);
        }
    }

    public Revision revision() {
        return new Revision(version);
    }

    /** Per indicator 1 to 5. */
    public Map<String, Integer> levels() {
        return levels;
    }

    /** How near the school is, per status. */
    public Map<String, Readiness> statuses() {
        return statuses;
    }

    /** Per area. */
    public Map<String, String> comments() {
        return comments;
    }

    /** Names, in the order of signing; empty for a draft. */
    public List<String> signers() {
        return signers;
    }

    public boolean isSigned() {
        return signed;
    }
}
