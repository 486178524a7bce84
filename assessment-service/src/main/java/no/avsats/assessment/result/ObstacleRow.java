package no.avsats.assessment.result;

import no.avsats.assessment.words.Phrase;

/** @param percent of those who answered, in steps of 5 */
record ObstacleRow(Phrase text, int percent) {}
