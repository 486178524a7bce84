package no.avsats.assessment.framework;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Pupils.PupilStatement;
import org.jspecify.annotations.Nullable;

/** Changes owners' drafts and publishes them. Runs in the caller's transaction; the draft must be held. */
@ApplicationScoped
public class Drafting {

    /** How many indicators of their own an owner adds to what they began with. */
    public static final int OWN_INDICATORS = 10;

    private static final int ID_LENGTH = 40;

    private final Frameworks frameworks;

    Drafting(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * A new draft of the owner out of a published version.
     *
     * @throws DraftExists when there is one already
     * @throws UnknownFramework when the owner cannot see the version
     */
    public OwnVersion begin(String owner, String basedOn) {
        OwnVersion.draft(owner).ifPresent(draft -> {
            throw new DraftExists(draft.key);
        });
        var base = frameworks.visible(owner, basedOn);
        var before = OwnVersion.published(basedOn);
        var draft = OwnVersion.of(
                owner,
                next(owner, base),
                before.map(OwnVersion::whole).orElse(base),
                before.map(OwnVersion::leftOut).orElse(Set.of()));
        draft.persist();
        return draft;
    }

    private static int next(String owner, Framework base) {
        return Stream.concat(
                                Stream.of(base.version()),
                                OwnVersion.ofOwner(owner).stream().map(each -> each.version))
                        .max(Integer::compare)
                        .orElse(0)
                + 1;
    }

    public void rename(OwnVersion draft, String language, String name) {
        draft.change(now -> now.named(now.name().with(language, name)));
    }

    /**
     * Leaves a part out, or takes it in again.
     *
     * @throws NotOptional for an indicator of the short form and a status that a precondition reads
     */
    public void leaveOut(OwnVersion draft, String id, boolean out) {
        if (out && !isOptional(draft, id)) {
            throw new NotOptional(id);
        }
        draft.leaveOut(id, out);
    }

    /** The short form is what every pulse asks, and preconditions read statuses: these stay. */
    public boolean isOptional(OwnVersion draft, String id) {
        var whole = draft.whole();
        return !whole.forms().getOrDefault(Form.SHORT, List.of()).contains(id)
                && whole.preconditions().stream()
                        .noneMatch(each -> each.statuses().contains(id));
    }

    /** Whether it is the owner's own: not in the framework that all its versions come from. */
    public boolean isOwn(OwnVersion draft, String id) {
        return frameworks.descent().root(draft.whole()).contents().noneMatch(each -> each.id()
                .equals(id));
    }

    /** Whether no version before this one has it, so that it may be thrown away. */
    public boolean isFresh(OwnVersion draft, String id) {
        return before(draft, Sourced.class, id).isEmpty();
    }

    /** The indicator in the version before; empty for a new one. */
    public Optional<Indicator> before(OwnVersion draft, String indicator) {
        return frameworks.descent().before(draft.whole(), indicator);
    }

    /** Whether the indicator asks what it asked in the version before, so that nobody has to say anything about it. */
    public boolean asksAsBefore(OwnVersion draft, String indicator) {
        return before(draft, indicator)
                .filter(draft.whole().indicator(indicator)::asksAs)
                .isPresent();
    }

    /**
     * Writes an indicator.
     *
     * @throws NotInFramework when there is none
     * @throws LineageUnknown when it asks something else than before and the office has not said what became of it
     */
    public void write(OwnVersion draft, String id, IndicatorEdit edit) {
        var before = before(draft, id).orElse(null);
        var written = origin(draft).of(edit.on(draft.whole().indicator(id), before), before);
        draft.change(
                now -> indicators(now, all -> all.replaceAll(each -> each.id().equals(id) ? written : each)));
    }

    /**
     * Adds an indicator of the owner's own.
     *
     * @throws TooManyOwn when there are ten
     * @return its id
     */
    public String add(OwnVersion draft, String area, IndicatorEdit edit) {
        var own = draft.whole()
                .indicators()
                .filter(each -> isOwn(draft, each.id()))
                .count();
        if (own >= OWN_INDICATORS) {
            throw new TooManyOwn();
        }
        var id = freeId(draft.whole(), edit.name());
        var empty = new Indicator(id, Text.NONE, Lineage.NEW, List.of(), null, null, null, null);
        var written = origin(draft).of(edit.on(empty, null), null);
        draft.change(now -> asking(added(now, area, written)));
        return id;
    }

    /** Writes a measure. */
    public void write(OwnVersion draft, String id, MeasureEdit edit) {
        var stands = draft.whole().measure(id);
        var before = before(draft, Measure.class, id).orElse(null);
        var written = origin(draft).of(edit.on(stands), before);
        draft.change(now -> now.with(written));
    }

    /** Adds a measure of the owner's own; returns its id. */
    public String add(OwnVersion draft, String area, MeasureEdit edit) {
        var id = freeId(draft.whole(), edit.title());
        var empty = new Measure(
                id,
                area,
                edit.role(),
                edit.fromLevel(),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                null,
                0,
                null,
                0,
                edit.cost(),
                List.of(),
                edit.theme(),
                null,
                null);
        var written = origin(draft).of(edit.on(empty), null);
        draft.change(now -> now.with(written));
        return id;
    }

    /** Writes a status or a statement to pupils; a blank text takes the language away. */
    public void write(OwnVersion draft, String id, String language, String text) {
        var before = before(draft, Sentence.class, id).orElse(null);
        write(draft, draft.whole().sentence(id), language, text, before);
    }

    /** Adds a status of the owner's own; returns its id. */
    public String addStatus(OwnVersion draft, String area, String language, String text) {
        var id = freeId(draft.whole(), text);
        write(draft, new Status(id, area, Text.NONE, null, null), language, text, null);
        return id;
    }

    /** Adds a statement to pupils of the owner's own; returns its id. */
    public String addStatement(OwnVersion draft, String area, String language, String text) {
        var id = freeId(draft.whole(), text);
        write(draft, new PupilStatement(id, area, Text.NONE, null, null), language, text, null);
        return id;
    }

    private static void write(
            OwnVersion draft, Sentence stands, String language, String text, @Nullable Sentence before) {
        var typed = stands.with(stands.text().with(language, text), stands.source(), stands.licence());
        var written = origin(draft).of(typed, before);
        draft.change(now -> now.with(written));
    }

    /** Throws away what was added to this draft; what an earlier version has is left out instead. */
    public void drop(OwnVersion draft, String id) {
        if (!isFresh(draft, id)) {
            draft.leaveOut(id, true);
            return;
        }
        draft.change(now -> now.without(Set.of(id)));
        draft.leaveOut(id, false);
    }

    /** Replaces the draft's content by a file's; whose version it is stays. What asks the same as before is the same. */
    void replace(OwnVersion draft, Framework content) {
        draft.change(now -> indicators(
                content.as(now.id(), now.version(), now.basedOn()),
                all -> all.replaceAll(each -> descending(draft, each))));
        draft.takeAllIn();
    }

    private Indicator descending(OwnVersion draft, Indicator read) {
        var before = before(draft, read.id());
        if (before.isEmpty()) {
            return read;
        }
        if (before.filter(read::asksAs).isPresent()) {
            return read.unchanged();
        }
        return read.lineage() == Lineage.NEW ? read.descends(Lineage.REWORDED, List.of()) : read;
    }

    /** Every rule that the draft breaks. */
    public List<Broken> broken(OwnVersion draft) {
        return frameworks.broken(draft.framework());
    }

    /** @throws RulesBroken when it breaks any */
    public void publish(OwnVersion draft) {
        var broken = broken(draft);
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
        draft.publish();
    }

    private <T extends Sourced> Optional<T> before(OwnVersion draft, Class<T> kind, String id) {
        return frameworks.descent().before(draft.whole(), kind, id);
    }

    private static Origin origin(OwnVersion draft) {
        return new Origin(Organisation.nameOf(draft.owner()), draft.whole());
    }

    private static Framework added(Framework now, String area, Indicator written) {
        now.area(area);
        return now.with(
                now.forms(),
                now.areas().stream()
                        .map(each -> each.id().equals(area)
                                ? each.with(Stream.concat(each.indicators().stream(), Stream.of(written))
                                        .toList())
                                : each)
                        .toList());
    }

    private static Framework indicators(Framework now, Consumer<List<Indicator>> change) {
        return now.with(
                now.forms(),
                now.areas().stream()
                        .map(area -> {
                            var changed = new ArrayList<>(area.indicators());
                            change.accept(changed);
                            return area.with(changed);
                        })
                        .toList());
    }

    /** The forms ask what there is: the full one everything in the order of the areas. */
    private static Framework asking(Framework now) {
        var known = now.indicators().map(Indicator::id).toList();
        Map<Form, List<String>> forms = new EnumMap<>(Form.class);
        now.forms()
                .forEach((form, asked) ->
                        forms.put(form, asked.stream().filter(known::contains).toList()));
        forms.put(Form.FULL, known);
        return now.with(forms, now.areas());
    }

    private static String freeId(Framework whole, String words) {
        var used = Stream.concat(
                        whole.contents().map(Sourced::id),
                        whole.preconditions().stream().map(Precondition::id))
                .collect(toSet());
        var id = slug(words);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? id : id + "-" + number)
                .filter(each -> !used.contains(each))
                .findFirst()
                .orElseThrow();
    }

    /** With {@code own-} before it, so that it meets no id of a framework that ships. */
    private static String slug(String words) {
        var plain = Normalizer.normalize(
                        words.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o"), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9 -]", "")
                .strip()
                .replaceAll("[ -]+", "-");
        return ("own-" + plain.substring(0, Math.min(plain.length(), ID_LENGTH))).replaceAll("-$", "");
    }
}
