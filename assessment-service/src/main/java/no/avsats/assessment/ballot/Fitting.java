package no.avsats.assessment.ballot;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.assessment.ballot.Sheet.Asked;
import no.avsats.assessment.framework.Choice;

/**
 * What may be written on a sheet.
 *
 * @param cards how many each question has, by indicator
 * @param obstacles ids of the options; empty where nothing closes the form
 * @param teams of the school; empty where it is not divided
 * @param bytes that the longest of all sheets takes, in steps of {@value #STEP}
 */
record Fitting(Map<String, Integer> cards, Set<String> obstacles, Set<String> teams, int bytes) {

    private static final int STEP = 64;

    private Fitting(Map<String, Integer> cards, Set<String> obstacles, Set<String> teams) {
        this(cards, obstacles, teams, bytes(cards, obstacles, teams));
    }

    static Fitting of(Sheet sheet) {
        return new Fitting(
                sheet.questions().stream().collect(Collectors.toUnmodifiableMap(Asked::indicator, each -> each.levels()
                        .size())),
                Stream.ofNullable(sheet.obstacles())
                        .flatMap(asked -> asked.options().stream())
                        .map(Choice::id)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(sheet.teams()));
    }

    /** Of a sheet on which everything is answered with the longest words. */
    private static int bytes(Map<String, Integer> cards, Set<String> obstacles, Set<String> teams) {
        var fullest = new Content(cards, longest(obstacles), longest(teams), false).bytes().length;
        return (fullest + STEP - 1) / STEP * STEP;
    }

    private static String longest(Set<String> words) {
        return words.stream()
                .max(Comparator.comparing(word -> word.getBytes(StandardCharsets.UTF_8).length))
                .orElse("");
    }
}
