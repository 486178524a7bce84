package no.avsats.strategy.process;

/**
 * Somebody at a meeting.
 *
 * @param title what they are; may be empty
 * @param guest brought in for this meeting, no member
 */
record Attendance(String name, String title, boolean guest, boolean present) {

    static Attendance of(Person member) {
        return new Attendance(member.name, member.title, false, false);
    }
}
