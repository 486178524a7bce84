/** Which organisations have a strategy: their own, somebody else's, a draft, or none. */
@NullMarked
package no.avsats.reporting.coverage;

import org.jspecify.annotations.NullMarked;
