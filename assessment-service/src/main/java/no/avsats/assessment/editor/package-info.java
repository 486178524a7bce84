/** Where an owner's office makes its own version of a framework: pages for drafts, from a copy to its publication. */
@NullMarked
package no.avsats.assessment.editor;

import org.jspecify.annotations.NullMarked;
