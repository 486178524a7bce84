package no.avsats.assessment.framework;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/** A file is no framework: every reason with its place. */
public final class FileRefused extends RuntimeException {

    private final transient List<Fault> faults;

    /**
     * What is wrong at one place.
     *
     * @param pointer JSON pointer into the file; empty for the whole
     * @param line from 1
     * @param column from 1
     * @param code stable name of the broken rule
     * @param detail the rule in words
     * @param values what the words name, in their order
     */
    public record Fault(String pointer, int line, int column, String code, String detail, List<Object> values)
            implements Comparable<Fault> {

        public Fault {
            values = List.copyOf(values);
        }

        @Override
        public int compareTo(Fault other) {
            return Comparator.comparing(Fault::line)
                    .thenComparing(Fault::column)
                    .thenComparing(Fault::detail)
                    .compare(this, other);
        }

        /** With the place before it. */
        public String told() {
            return "Line %d, column %d: %s".formatted(line, column, detail);
        }
    }

    FileRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::told).collect(joining(" ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
