package no.avsats.strategy.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Somebody who works on a strategy, or who is kept informed of it. Typed in; no directory knows them here. */
@Entity
@Table(name = "person")
class Person extends PanacheEntityBase {

    /** So that a page stays readable. */
    static final int MOST = 60;

    /** Which list somebody stands on. */
    enum Listed {
        GROUP,
        INFORMED
    }

    @Id
    UUID id;

    UUID strategy;

    @Enumerated(EnumType.STRING)
    Listed listed;

    String name;

    @Enumerated(EnumType.STRING)
    Duty duty;

    /** What they are, in their own words; may be empty. */
    String title;

    /** Empty for somebody in the group without one. */
    String email;

    static Person of(UUID strategy, Listed listed, String name, Duty duty, String title, String email) {
        var person = new Person();
        person.id = UUID.randomUUID();
        person.strategy = strategy;
        person.listed = listed;
        person.name = name.strip();
        person.duty = duty;
        person.title = title.strip();
        person.email = email.strip();
        return person;
    }

    /** By name. */
    static List<Person> of(UUID strategy, Listed listed) {
        return list("strategy = ?1 and listed = ?2 order by name, id", strategy, listed);
    }

    static void remove(UUID strategy, UUID id) {
        delete("id = ?1 and strategy = ?2", id, strategy);
    }
}
