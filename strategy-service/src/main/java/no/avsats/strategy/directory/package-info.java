/** The organisations as identity tells them: who owns which school. */
@NullMarked
package no.avsats.strategy.directory;

import org.jspecify.annotations.NullMarked;
