/** Where the schools stand: released figures, shown from the day on which the office may see them. */
@NullMarked
package no.avsats.reporting.standing;

import org.jspecify.annotations.NullMarked;
