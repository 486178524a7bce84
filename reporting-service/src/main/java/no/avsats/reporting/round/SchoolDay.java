package no.avsats.reporting.round;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the schools are: figures become visible at their midnight, not at the server's. */
@ConfigMapping(prefix = "avsats.schools")
public interface SchoolDay {

    @WithDefault("Europe/Oslo")
    ZoneId zone();

    default LocalDate today() {
        return LocalDate.now(zone());
    }
}
