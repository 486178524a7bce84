package no.avsats.strategy.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting of the group. Once its minutes are approved it stands as it was. */
@Entity
@Table(name = "meeting")
class Meeting extends PanacheEntityBase {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Id
    UUID id;

    UUID strategy;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    /** In Norway. */
    LocalDateTime startsAt;

    /** How long it takes. */
    int minutes;

    String place;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Attendance> attendance;

    /** What was said, plain; may be empty. */
    String notes;

    boolean held;

    @Nullable
    String approvedBy;

    @Nullable
    Instant approvedAt;

    long version;

    /**
     * What people type about a meeting.
     *
     * @param minutes how long it takes
     * @param notes plain
     */
    record Sheet(
            LocalDateTime startsAt,
            int minutes,
            String place,
            List<String> agenda,
            List<Attendance> attendance,
            String notes,
            boolean held) {}

    static Meeting call(UUID strategy, MeetingKind kind, Sheet sheet) {
        var meeting = new Meeting();
        meeting.id = UUID.randomUUID();
        meeting.strategy = strategy;
        meeting.kind = kind;
        meeting.write(sheet);
        return meeting;
    }

    /** In their order in time. */
    static List<Meeting> of(UUID strategy) {
        return Meeting.<Meeting>stream("strategy", strategy)
                .sorted(Comparator.comparing((Meeting meeting) -> meeting.startsAt)
                        .thenComparing(meeting -> meeting.kind)
                        .thenComparing(meeting -> meeting.id))
                .toList();
    }

    static Optional<Meeting> of(UUID strategy, UUID id) {
        return find("id = ?1 and strategy = ?2", id, strategy).firstResultOptional();
    }

    static Optional<Meeting> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Newest first, with approved minutes. */
    static List<Meeting> minuted(Collection<UUID> strategies) {
        return list("strategy in ?1 and approvedAt is not null order by startsAt desc, id", strategies);
    }

    /** @throws MinutesApproved when it stands for good */
    void write(Sheet sheet) {
        requireOpen();
        startsAt = sheet.startsAt();
        minutes = sheet.minutes();
        place = sheet.place();
        agenda = List.copyOf(sheet.agenda());
        attendance = List.copyOf(sheet.attendance());
        notes = sheet.notes();
        held = sheet.held();
        version++;
    }

    /** @throws MinutesApproved the second time; {@link NotHeld} before the meeting was held */
    void approve(String who) {
        requireOpen();
        if (!held) {
            throw new NotHeld();
        }
        approvedBy = who;
        approvedAt = Instant.now();
        version++;
    }

    boolean isApproved() {
        return approvedAt != null;
    }

    /** Of the clock, such as {@code 14:00}. */
    String time() {
        return TIME.format(startsAt);
    }

    void requireOpen() {
        if (approvedAt != null) {
            throw new MinutesApproved();
        }
    }
}
