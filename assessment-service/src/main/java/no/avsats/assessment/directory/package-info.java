/** The organisations as identity tells them: who owns which school, and how many work there. */
@NullMarked
package no.avsats.assessment.directory;

import org.jspecify.annotations.NullMarked;
