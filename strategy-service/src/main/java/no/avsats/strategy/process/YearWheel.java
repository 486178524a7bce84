package no.avsats.strategy.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an owner does in which month, year after year (C-17). */
@Entity
@Table(name = "year_wheel")
class YearWheel extends PanacheEntityBase {

    @Id
    String owner;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Entry> entries;

    String who;
    long version;

    /** @param month 1 to 12 */
    record Entry(int month, String text) {}

    /** Empty for an owner who goes by what ships. */
    static Optional<YearWheel> of(String owner) {
        return findByIdOptional(owner);
    }

    static void write(String owner, List<Entry> entries, String who) {
        var wheel = of(owner).orElseGet(() -> fresh(owner));
        wheel.entries = List.copyOf(entries);
        wheel.who = who;
        wheel.version++;
        wheel.persist();
    }

    private static YearWheel fresh(String owner) {
        var wheel = new YearWheel();
        wheel.owner = owner;
        return wheel;
    }
}
