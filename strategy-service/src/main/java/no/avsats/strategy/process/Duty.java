package no.avsats.strategy.process;

/** What somebody brings into the group. */
enum Duty {
    SCHOOL_LEADER,
    /** IKT-veileder. */
    ICT_SUPERVISOR,
    /** School leaders, operations and others who are kept informed or help out. */
    OTHER
}
