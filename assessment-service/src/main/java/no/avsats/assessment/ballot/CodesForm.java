package no.avsats.assessment.ballot;

import java.time.LocalDate;

/**
 * Where paper codes are made.
 *
 * @param school name
 * @param title of the round
 * @param pupils whether the codes are for pupils, else for teachers
 * @param onCodes whether they answer on codes here
 * @param printed how many were made; 0 for none yet
 * @param headcount the most there can be; 0 while the directory does not tell
 */
record CodesForm(
        String path,
        String school,
        String title,
        boolean open,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean pupils,
        boolean onCodes,
        int printed,
        int headcount) {}
