package no.avsats.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "avsats.outbox")
interface OutboxSettings {

    /** False: events are kept and not sent by this process. */
    @WithDefault("true")
    boolean enabled();

    /** How long an event waits at most when the signal after its commit was lost, as after a crash. */
    @WithDefault("500ms")
    Duration poll();
}
