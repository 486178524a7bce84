package no.avsats.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "avsats.inbox")
interface InboxSettings {

    /** False: this process reads no feed; dead letters can be seen and replayed. */
    @WithDefault("true")
    boolean enabled();
}
