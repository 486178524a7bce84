/** How every service says that something is wrong: problem+json to machines, a page to people. */
@NullMarked
package no.avsats.problem;

import org.jspecify.annotations.NullMarked;
