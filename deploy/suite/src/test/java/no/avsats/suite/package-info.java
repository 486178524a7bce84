/** Tests of the whole: its shape, its stories, its pages in a browser. */
@NullMarked
package no.avsats.suite;

import org.jspecify.annotations.NullMarked;
