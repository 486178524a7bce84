package no.avsats.weather;

/** A publisher as good as any other. */
public sealed interface WeatherEvent permits RainFell, SunShone {

    String TOPIC = "avsats.weather";

    String place();

    long version();
}
