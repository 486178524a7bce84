package no.avsats.assessment.ballot;

/** Leaders write the school's statement; the same person does not answer as a teacher there. */
public class LeaderAsTeacher extends RuntimeException {
    LeaderAsTeacher() {
        super("A leader has no teacher ballot at the same school");
    }
}
