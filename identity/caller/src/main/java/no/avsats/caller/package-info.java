/** Who is calling, with which grants, and what the service's policy table lets them do. */
@NullMarked
package no.avsats.caller;

import org.jspecify.annotations.NullMarked;
