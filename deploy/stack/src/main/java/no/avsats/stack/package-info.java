/** Starts the real PostgreSQL, Kafka and Keycloak from Maven artifacts, on loopback only: for the launcher and for every test. */
@NullMarked
package no.avsats.stack;

import org.jspecify.annotations.NullMarked;
