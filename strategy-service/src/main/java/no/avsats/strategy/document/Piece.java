package no.avsats.strategy.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run of words in a comparison. */
record Piece(Kind kind, String text) {

    enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Word by word; what went and what came stand where they stood. */
    static List<Piece> between(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().getLines().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    /** Words with the white space after them, so that nothing is lost when they stand together again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
