/** What the tests of this service share. */
@NullMarked
package no.avsats.identity;

import org.jspecify.annotations.NullMarked;
