/** What the charts of the pages are drawn from: per cent across, pixels down, no colours. */
@NullMarked
package no.avsats.assessment.picture;

import org.jspecify.annotations.NullMarked;
