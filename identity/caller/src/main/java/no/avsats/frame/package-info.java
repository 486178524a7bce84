/** The frame around every page: who I am, acting for which school, language, menu, log-out. */
@NullMarked
package no.avsats.frame;

import org.jspecify.annotations.NullMarked;
