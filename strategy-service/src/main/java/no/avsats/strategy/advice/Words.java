package no.avsats.strategy.advice;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** @param byLanguage per language tag; an owner's own words are there in {@code nb} or {@code sv} at least */
public record Words(Map<String, String> byLanguage) {

    static final Words NONE = new Words(Map.of());

    private static final List<String> USUAL = List.of("nb", "sv", "en");

    public Words {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** In bokmål or what else there is where the language is missing; empty where there is nothing. */
    public String in(String language) {
        return Stream.concat(Stream.of(language), USUAL.stream())
                .filter(byLanguage::containsKey)
                .findFirst()
                .map(byLanguage::get)
                .orElse("");
    }
}
