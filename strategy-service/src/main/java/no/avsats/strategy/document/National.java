package no.avsats.strategy.document;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.content.Theme;
import no.avsats.strategy.events.StrategyKind;

/**
 * The national strategy that ships with Avsats as {@code national.yaml}: the parent at the top, and where the six themes come
 * from. A higher edition in the file is published at the next start; nobody writes it here.
 */
@Singleton
public class National {

    /** The organisation at the top of every chain; the directory does not know it. */
    public static final String ORGANISATION = "AVSATS:NATION:NO";

    /** Whose it is, for readers. */
    public static final String NAME = "KS";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Shipped shipped;

    /** The file. */
    record Shipped(
            UUID id, int edition, StrategyKind kind, String title, LocalDate from, LocalDate to, List<Part> parts) {

        Head head() {
            return new Head(kind, title, from, to, null);
        }
    }

    @Inject
    National() {
        try (var file = Objects.requireNonNull(National.class.getResourceAsStream("/national.yaml"), "national.yaml")) {
            shipped = YAML.readValue(file, Shipped.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Titles of the themes that a new strategy begins with. */
    List<String> themes() {
        return shipped.parts().stream()
                .map(Part::item)
                .filter(Theme.class::isInstance)
                .map(theme -> theme.title())
                .toList();
    }

    @Transactional
    void publish(@Observes StartupEvent start) {
        var stored = Strategy.held(shipped.id());
        if (stored.filter(strategy -> strategy.edition >= shipped.edition()).isPresent()) {
            return;
        }
        var strategy = stored.orElseGet(this::fresh);
        strategy.state = State.DRAFT;
        strategy.write(new Content(shipped.parts()));
        strategy.change(shipped.head());
        strategy.state = State.PUBLISHED;
        strategy.edition = shipped.edition();
        strategy.persist();
        Edition.of(strategy).persist();
        strategy.tellGoals();
    }

    private Strategy fresh() {
        var strategy = Strategy.draft(ORGANISATION, ORGANISATION, shipped.head(), new Content(shipped.parts()));
        strategy.id = shipped.id();
        return strategy;
    }
}
