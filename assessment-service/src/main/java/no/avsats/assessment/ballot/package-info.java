/** The right to answer once, and the key to come back: tokens, printed codes and resume keys that lead to nobody. */
@NullMarked
package no.avsats.assessment.ballot;

import org.jspecify.annotations.NullMarked;
