package no.avsats.strategy.process;

import java.util.ArrayList;
import java.util.List;

/** What is worth saying about the group of an owner's strategy. It hinders nothing. */
enum GroupRemark {
    TOO_SMALL,
    TOO_LARGE,
    NO_LEADER,
    NO_SUPERVISOR;

    private static final int FEWEST = 5;
    private static final int MOST = 7;

    /** @param owners a school may have the group that it has people for */
    static List<GroupRemark> of(boolean owners, List<Duty> group) {
        var remarks = new ArrayList<GroupRemark>();
        if (!owners) {
            return remarks;
        }
        if (group.size() < FEWEST) {
            remarks.add(TOO_SMALL);
        }
        if (group.size() > MOST) {
            remarks.add(TOO_LARGE);
        }
        if (!group.contains(Duty.SCHOOL_LEADER)) {
            remarks.add(NO_LEADER);
        }
        if (!group.contains(Duty.ICT_SUPERVISOR)) {
            remarks.add(NO_SUPERVISOR);
        }
        return remarks;
    }
}
