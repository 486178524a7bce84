package no.avsats.strategy.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of records: what is missing in JSON is empty here. */
final class Copies {

    private Copies() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
