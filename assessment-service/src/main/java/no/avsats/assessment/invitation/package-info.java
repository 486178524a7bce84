/** What a school invites its teachers with: a short link, a poster, ready words, a letter to all. */
@NullMarked
package no.avsats.assessment.invitation;

import org.jspecify.annotations.NullMarked;
