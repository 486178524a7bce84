package no.avsats.weather;

public record SunShone(String place, long version) implements WeatherEvent {}
