package no.avsats.strategy.advice;

import java.util.Map;

/** @param byLanguage per language tag; {@code nb} is nearly always there */
public record Words(Map<String, String> byLanguage) {

    static final Words NONE = new Words(Map.of());

    private static final String USUAL = "nb";

    public Words {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** In bokmål where the language is missing; empty where there is nothing. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(USUAL, ""));
    }
}
