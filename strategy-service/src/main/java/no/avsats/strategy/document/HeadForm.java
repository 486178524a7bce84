package no.avsats.strategy.document;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import no.avsats.strategy.events.StrategyKind;

/**
 * A head as somebody typed it; keeps everything, right or wrong.
 *
 * @param action where the form goes
 * @param key so that a form that is sent twice makes one strategy
 * @param wrong names of the fields that do not fit
 */
record HeadForm(
        String action,
        String key,
        String kind,
        String title,
        String from,
        String to,
        String parent,
        Set<String> wrong) {

    private static final int LONGEST = 200;

    static HeadForm empty(String action, StrategyKind kind) {
        return new HeadForm(action, UUID.randomUUID().toString(), kind.name(), "", "", "", "", Set.of());
    }

    static HeadForm of(String action, Head head, Function<LocalDate, String> day) {
        return new HeadForm(
                action,
                "",
                head.kind().name(),
                head.title(),
                day.apply(head.from()),
                day.apply(head.to()),
                head.parent() == null ? "" : head.parent().toString(),
                Set.of());
    }

    static HeadForm of(String action, MultivaluedMap<String, String> sent, Function<String, Optional<LocalDate>> day) {
        var form = new HeadForm(
                action,
                PartForm.value(sent, "key"),
                PartForm.value(sent, "kind"),
                PartForm.value(sent, "title").strip(),
                PartForm.value(sent, "from").strip(),
                PartForm.value(sent, "to").strip(),
                PartForm.value(sent, "parent"),
                Set.of());
        return form.with(form.faults(day));
    }

    private HeadForm with(Set<String> faults) {
        return new HeadForm(action, key, kind, title, from, to, parent, faults);
    }

    private Set<String> faults(Function<String, Optional<LocalDate>> day) {
        var faults = new TreeSet<String>();
        if (title.isEmpty() || title.length() > LONGEST) {
            faults.add("title");
        }
        var first = day.apply(from);
        if (first.isEmpty()) {
            faults.add("from");
        }
        if (day.apply(to).filter(last -> !last.isBefore(first.orElse(last))).isEmpty()) {
            faults.add("to");
        }
        return faults;
    }

    /** Once nothing is {@link #wrong}. */
    Head head(Function<String, Optional<LocalDate>> day) {
        var about = Arrays.stream(StrategyKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(StrategyKind.ICT_STRATEGY);
        return new Head(
                about, title, day.apply(from).orElseThrow(), day.apply(to).orElseThrow(), PartForm.id(parent));
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }
}
