package no.avsats.bench;

import java.util.List;

/**
 * What was asked on the command line.
 *
 * @param scenario its name
 * @param readme whether the table is to stand on the page beside the bench
 */
record Options(String scenario, Pace pace, boolean readme) {

    private static final String LONG = "--long";
    private static final String README = "--readme";
    private static final String USAGE = "Usage: ./deploy/bench/run <%s> [--long] [--readme]";

    /** @throws IllegalArgumentException with the sentence to show */
    static Options parse(List<String> args, List<String> scenarios) {
        var names = args.stream()
                .filter(arg -> !arg.equals(LONG) && !arg.equals(README))
                .toList();
        if (names.size() != 1 || !scenarios.contains(names.getFirst())) {
            throw new IllegalArgumentException(USAGE.formatted(String.join("|", scenarios)));
        }
        return new Options(names.getFirst(), args.contains(LONG) ? Pace.LONG : Pace.SHORT, args.contains(README));
    }
}
