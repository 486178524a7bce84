/** Ciphers that the answer side needs and Java does not have yet. Pure: no database, no file. */
@NullMarked
package no.avsats.assessment.cipher;

import org.jspecify.annotations.NullMarked;
