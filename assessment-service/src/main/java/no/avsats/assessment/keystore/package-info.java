/** Where the secrets of open assessments are: outside the database, its log and its backups, and gone when they are done. */
@NullMarked
package no.avsats.assessment.keystore;

import org.jspecify.annotations.NullMarked;
