/** Files of schools and staff: read, checked as a whole, and brought in as a whole or not at all. */
@NullMarked
package no.avsats.identity.imports;

import org.jspecify.annotations.NullMarked;
