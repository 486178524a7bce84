package no.avsats.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads every feed of this service while it runs. */
@ApplicationScoped
class Readers {

    private final boolean enabled;
    private final List<Reader> readers;

    Readers(
            Inbox inbox,
            InboxSettings settings,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092") String broker) {
        this.enabled = settings.enabled();
        this.readers = inbox.feeds().stream()
                .map(feed -> new Reader(feed, inbox, broker))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            readers.forEach(Reader::start);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (var reader : readers) {
            reader.stop();
        }
    }
}
