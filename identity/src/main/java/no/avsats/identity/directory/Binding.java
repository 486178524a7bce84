package no.avsats.identity.directory;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.Optional;

/** Which person of an owner a log-in is. A row once bound to a Feide subject never goes to another one by itself. */
final class Binding {

    private Binding() {}

    /** Empty when the directory knows no such person, or when the account is somebody else's by now. */
    static Optional<Person> of(String owner, LogIn logIn) {
        var accounts = Account.all(logIn.eppn());
        var candidates = Person.candidates(List.of(owner), logIn.feideSub(), accounts);
        var bound = candidates.stream()
                .filter(person -> person.isBoundTo(logIn.feideSub()))
                .findFirst();
        var named = candidates.stream()
                .filter(person -> person.account != null && accounts.contains(person.account))
                .findFirst();
        if (named.filter(Person::isFree).isPresent()) {
            bound.ifPresent(Binding::free);
            named.get().bind(logIn.feideSub());
            return named;
        }
        if (bound.isEmpty()) {
            named.ifPresent(Binding::refuse);
        }
        return bound;
    }

    /** The owner gave the person a new row, as after a change of its personnel system: the subject moves there. */
    private static void free(Person old) {
        old.release();
        Person.flush();
    }

    private static void refuse(Person person) {
        Log.warnf("Refused a log-in: the account of person %s is bound to another Feide user", person.id);
        RefusedLogIn.note(person);
    }
}
