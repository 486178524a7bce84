package no.avsats.assessment.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Work on a list in one transaction for each, so that what one meets does not hold the others back. */
public final class OneByOne {

    private OneByOne() {}

    /** @throws RuntimeException the first failure, with the others, when all have had their turn */
    public static <T> void run(List<T> items, Consumer<T> work) {
        var failures = new ArrayList<RuntimeException>();
        for (var item : items) {
            try {
                QuarkusTransaction.requiringNew().run(() -> work.accept(item));
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }
}
