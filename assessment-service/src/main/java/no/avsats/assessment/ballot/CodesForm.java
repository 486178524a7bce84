package no.avsats.assessment.ballot;

import java.time.LocalDate;

/**
 * Where paper codes are made.
 *
 * @param school name
 * @param title of the round
 * @param onCodes whether teachers answer on codes here
 * @param printed how many were made; 0 for none yet
 * @param headcount of teachers; 0 while the directory does not tell
 */
record CodesForm(
        String path,
        String school,
        String title,
        boolean open,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean onCodes,
        int printed,
        int headcount) {}
