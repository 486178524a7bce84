/** What runs inside Keycloak: at every log-in it asks the directory what the person may do. */
@NullMarked
package no.avsats.keycloak;

import org.jspecify.annotations.NullMarked;
