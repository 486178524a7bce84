/** What identity tells the other services: facts about organisations, never about persons. */
@NullMarked
package no.avsats.identity.events;

import org.jspecify.annotations.NullMarked;
