package no.avsats.assessment.result;

import no.avsats.assessment.words.Phrase;

/** What the leaders wrote about an area. */
record Comment(Phrase area, String text) {}
