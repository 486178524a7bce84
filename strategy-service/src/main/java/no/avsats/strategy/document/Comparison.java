package no.avsats.strategy.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.Measure;
import no.avsats.strategy.content.Part;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side: the parts that differ.
 *
 * @param rows in the order of the newer one, then what it has no more
 */
record Comparison(List<Row> rows) {

    /** @param label what the part is, see {@link PartForm#label} */
    record Row(String label, String title, List<Piece> pieces) {

        public List<Piece> before() {
            return pieces.stream()
                    .filter(piece -> piece.kind() != Piece.Kind.NEW)
                    .toList();
        }

        public List<Piece> after() {
            return pieces.stream()
                    .filter(piece -> piece.kind() != Piece.Kind.GONE)
                    .toList();
        }
    }

    static Comparison of(Content before, Content after) {
        var ids = Stream.concat(after.parts().stream(), before.parts().stream())
                .map(Part::id)
                .distinct();
        return new Comparison(
                ids.map(id -> row(id, before, after)).flatMap(Optional::stream).toList());
    }

    private static Optional<Row> row(UUID id, Content before, Content after) {
        var old = before.find(id).map(Part::item).orElse(null);
        var fresh = after.find(id).map(Part::item).orElse(null);
        return row(old, fresh);
    }

    /** Empty when nothing that one reads has changed. */
    static Optional<Row> row(@Nullable Item before, @Nullable Item after) {
        var pieces = Piece.between(words(before), words(after));
        if (pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME)) {
            return Optional.empty();
        }
        var named = after == null ? before : after;
        return Optional.ofNullable(named).map(item -> new Row(PartForm.label(item), item.title(), pieces));
    }

    /** Everything that a reader sees of a part, line by line. */
    private static String words(@Nullable Item item) {
        if (item == null) {
            return "";
        }
        var facts = item instanceof Measure measure
                ? Stream.concat(
                        Stream.of(
                                measure.responsible(),
                                measure.start() == null ? "" : measure.start().toString(),
                                measure.due() == null ? "" : measure.due().toString(),
                                measure.sign()),
                        measure.activities().stream().map(activity -> activity.title()))
                : Stream.<String>empty();
        return Stream.concat(Stream.of(item.title(), item.text()), facts)
                .filter(line -> !line.isBlank())
                .reduce("", (lines, line) -> lines.isEmpty() ? line : lines + "\n" + line);
    }
}
