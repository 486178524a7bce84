package no.avsats.assessment.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round was planned, opened or extended, or its keys were made: a whole snapshot of it.
 *
 * @param round identity of the round
 * @param owner the school owner who runs it; also the record key
 * @param version grows with every snapshot of this round
 * @param title as the owner wrote it, such as "Våren 2026"
 * @param framework framework and version, such as {@code five-areas/1}
 * @param areas the areas of the framework in its order
 * @param roles who answers: {@code teacher}, {@code leader}
 * @param opensOn first day for answers
 * @param closesOn last day for answers
 * @param waves in order; every school of the round is in exactly one
 * @param indicators what the round asks about, in its order; null in facts from before this was told
 * @param keys per school the fingerprint of the key that its ballots are verified with, SHA-256, 64 hexadecimal characters; a
 *     school is missing until its key is made, and where nobody logs in; null in facts from before this was told
 */
public record RoundAnnounced(
        UUID round,
        String owner,
        long version,
        String title,
        String framework,
        List<Area> areas,
        List<String> roles,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Wave> waves,
        @Nullable List<Indicator> indicators,
        @Nullable Map<String, String> keys)
        implements AssessmentEvent {

    /**
     * @param id stable within the framework, such as {@code competence}
     * @param name per language tag ({@code nb}, {@code en}, …); {@code nb} is always there
     */
    public record Area(String id, Map<String, String> name) {}

    /**
     * One thing that is assessed.
     *
     * @param id stable over the framework's versions
     * @param area the area that it belongs to
     * @param name short, per language tag; {@code nb} is always there
     */
    public record Indicator(String id, String area, Map<String, String> name) {}

    /**
     * @param number from 1
     * @param ambition schools that shall have an adopted plan; null when the owner set none
     * @param schools organisation identifiers
     */
    public record Wave(int number, String name, @Nullable Integer ambition, List<String> schools) {}
}
