/** What a host of somebody else copies, so that nobody has to believe us about the keys of ballots. */
@NullMarked
package no.avsats.assessment.witness;

import org.jspecify.annotations.NullMarked;
