/** Measures what is promised about speed as ratios within one run, on the real stack, and says where a limit is missed. */
@NullMarked
package no.avsats.bench;

import org.jspecify.annotations.NullMarked;
