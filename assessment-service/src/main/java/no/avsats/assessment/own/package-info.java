/** What one person's own answers suggest to that person; nothing of it is stored. */
@NullMarked
package no.avsats.assessment.own;

import org.jspecify.annotations.NullMarked;
