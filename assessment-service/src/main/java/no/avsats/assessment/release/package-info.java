/** From answers to what may be told: levels, shares, the privacy gate, pools and advice. Pure rules, no storage. */
@NullMarked
package no.avsats.assessment.release;

import org.jspecify.annotations.NullMarked;
