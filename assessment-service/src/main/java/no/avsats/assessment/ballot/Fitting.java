package no.avsats.assessment.ballot;

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
 */
record Fitting(Map<String, Integer> cards, Set<String> obstacles, Set<String> teams) {

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
}
