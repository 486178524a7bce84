package no.avsats.strategy.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.avsats.problem.PageToken;
import no.avsats.problem.Revision;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.events.StrategyDecided;
import no.avsats.strategy.events.StrategyDrafted;
import no.avsats.strategy.events.StrategyKind;
import no.avsats.strategy.events.StrategyPublished;
import no.avsats.strategy.goal.Goal;
import no.avsats.strategy.goal.StrategyMeasure;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A strategy of an organisation for a period. Only a draft can be written; what is published lives on in its {@link Edition},
 * whatever becomes of the draft of the next one.
 */
@Entity
@Table(name = "strategy")
public class Strategy extends PanacheEntityBase {

    @Id
    UUID id;

    String organisation;
    String owner;

    @Enumerated(EnumType.STRING)
    StrategyKind kind;

    String title;
    LocalDate startsOn;
    LocalDate endsOn;

    @Nullable
    UUID parent;

    @Nullable
    UUID predecessor;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    LocalDate consultationUntil;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    Decision decision;

    /** The newest that is published; 0 before the first. */
    int edition;

    /** Never changed in place, only replaced, so Hibernate need not copy 18 000 words to see whether it was. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Content content;

    long version;
    Instant draftedAt;

    @Nullable
    String idempotencyKey;

    String draftDigest;

    static Strategy draft(String organisation, String owner, Head head, Content content) {
        var strategy = new Strategy();
        strategy.id = UUID.randomUUID();
        strategy.organisation = organisation;
        strategy.owner = owner;
        strategy.state = State.DRAFT;
        strategy.content = content;
        strategy.draftedAt = Instant.now();
        strategy.draftDigest = "";
        strategy.become(head);
        return strategy;
    }

    static Optional<Strategy> of(UUID id) {
        return findByIdOptional(id);
    }

    /** As {@link #of}, held until the transaction ends: writers of one strategy go one by one. */
    static Optional<Strategy> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What was drafted under the key before. */
    static Optional<Strategy> drafted(String organisation, String idempotencyKey) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, organisation + " " + idempotencyKey)
                .getSingleResult();
        return find("organisation = ?1 and idempotencyKey = ?2", organisation, idempotencyKey)
                .firstResultOptional();
    }

    /**
     * Newest first; one more than the limit when there are more.
     *
     * @param drafts whether the reader may see them
     */
    static List<Strategy> after(String organisation, boolean drafts, String key, int limit) {
        var states = drafts ? EnumSet.allOf(State.class) : EnumSet.complementOf(EnumSet.of(State.DRAFT));
        if (key.isEmpty()) {
            return find("organisation = ?1 and state in ?2 order by draftedAt desc, id", organisation, states)
                    .<Strategy>page(Page.ofSize(limit + 1))
                    .list();
        }
        var last = Strategy.<Strategy>findByIdOptional(uuid(key)).orElseThrow(PageToken::foreign);
        return find(
                        "organisation = ?1 and state in ?2 and (draftedAt < ?3 or (draftedAt = ?3 and id > ?4))"
                                + " order by draftedAt desc, id",
                        organisation,
                        states,
                        last.draftedAt,
                        last.id)
                .<Strategy>page(Page.ofSize(limit + 1))
                .list();
    }

    /** Of the owner and everybody under it, those that are out for consultation, the first to end first. */
    static List<Strategy> consulted(String owner) {
        return list("owner = ?1 and state = ?2 order by consultationUntil, id", owner, State.CONSULTATION);
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException unreadable) {
            throw PageToken.foreign();
        }
    }

    /** The one that was rolled forward from this one; empty while there is none. */
    Optional<Strategy> successor() {
        return find("predecessor", id).firstResultOptional();
    }

    String listKey() {
        return id.toString();
    }

    /** What the packages beside this one may know. */
    public Snapshot snapshot() {
        return new Snapshot(id, organisation, owner, kind, title, startsOn, endsOn, parent, state, content, version);
    }

    Revision revision() {
        return new Revision(version);
    }

    Head head() {
        return new Head(kind, title, startsOn, endsOn, parent);
    }

    /** @throws WrongState for anything but a draft */
    void write(Content next) {
        require(State.DRAFT);
        content = next;
        version++;
    }

    /** @throws WrongState for anything but a draft */
    void change(Head head) {
        require(State.DRAFT);
        become(head);
        version++;
    }

    private void become(Head head) {
        if (head.to().isBefore(head.from())) {
            throw new UnfitHead("/to", "BEFORE_START", "The period ends before it starts.");
        }
        kind = head.kind();
        title = head.title().strip();
        startsOn = head.from();
        endsOn = head.to();
        parent = head.parent();
    }

    void consult(LocalDate until, LocalDate today) {
        require(State.DRAFT);
        if (until.isBefore(today)) {
            throw new UnfitHead("/until", "PAST", "The last day is over.");
        }
        consultationUntil = until;
        enter(State.CONSULTATION);
    }

    /** Whether everybody may say something about it: to the end of the consultation's last day. */
    boolean isOpenToRemarks(LocalDate today) {
        return state == State.CONSULTATION && !today.isAfter(Objects.requireNonNull(consultationUntil));
    }

    /**
     * @param unanswered comments of the consultation without an answer
     * @throws ConsultationOpen until its last day is over
     * @param assured whether somebody has approved what it says now
     * @throws Unanswered while there are any
     * @throws NotAssured without the approval
     */
    void propose(long unanswered, boolean assured, LocalDate today) {
        require(State.DRAFT, State.CONSULTATION);
        if (isOpenToRemarks(today)) {
            throw new ConsultationOpen(Objects.requireNonNull(consultationUntil));
        }
        if (unanswered > 0) {
            throw new Unanswered(unanswered);
        }
        if (!assured) {
            throw new NotAssured();
        }
        enter(State.PROPOSED);
    }

    StrategyDecided decide(Decision made) {
        require(State.PROPOSED);
        decision = made;
        enter(State.DECIDED);
        return new StrategyDecided(
                id,
                organisation,
                owner,
                version,
                kind,
                title,
                startsOn,
                endsOn,
                made.day(),
                made.body(),
                made.caseNumber());
    }

    /** The next edition, for good. */
    Edition publish() {
        require(State.DECIDED);
        edition++;
        enter(State.PUBLISHED);
        return Edition.of(this);
    }

    StrategyPublished published(Edition made) {
        return new StrategyPublished(
                id,
                organisation,
                owner,
                version,
                kind,
                title,
                startsOn,
                endsOn,
                edition,
                Objects.requireNonNull(decision).day(),
                made.publishedAt,
                made.path(),
                predecessor);
    }

    /** Back to the desk; from a decision only to correct it in a new edition, which must be decided anew. */
    void redraft() {
        require(State.CONSULTATION, State.PROPOSED, State.DECIDED, State.PUBLISHED);
        consultationUntil = null;
        decision = null;
        enter(State.DRAFT);
    }

    void supersede() {
        enter(State.SUPERSEDED);
    }

    /** The draft of the next period, with this one as its predecessor. */
    Strategy next(Head head, Content carried) {
        require(State.PUBLISHED, State.SUPERSEDED);
        var next = draft(organisation, owner, head, carried);
        next.predecessor = id;
        return next;
    }

    /** Whole snapshot for the others. */
    StrategyDrafted announce() {
        return new StrategyDrafted(id, organisation, owner, version, kind, title, startsOn, endsOn, predecessor);
    }

    /** Goals and measures as the thread sees them: of the draft before the first edition, later only those of editions. */
    void tellGoals() {
        if (edition == 0 || state == State.PUBLISHED) {
            Goal.tell(
                    id,
                    organisation,
                    edition > 0,
                    content.goals().stream()
                            .map(goal -> new Goal.Told(
                                    goal.id(),
                                    goal.item().parent(),
                                    goal.number(),
                                    goal.item().title()))
                            .toList());
            StrategyMeasure.tell(
                    id,
                    content.measures().stream()
                            .map(measure -> new StrategyMeasure.Told(
                                    measure.id(),
                                    measure.number(),
                                    measure.item().title(),
                                    measure.item().responsible(),
                                    measure.item().start(),
                                    measure.item().due(),
                                    measure.item().activities(),
                                    Set.copyOf(measure.item().goals())))
                            .toList());
        }
    }

    private void require(State... fitting) {
        if (!Set.of(fitting).contains(state)) {
            throw new WrongState(state);
        }
    }

    private void enter(State next) {
        state = next;
        version++;
    }
}
