package no.avsats.strategy.planpages;

import no.avsats.strategy.plan.Reader;

/**
 * What the reader is to the school.
 *
 * @param staff whether they work there
 * @param writes whether they make and change plans
 * @param leads whether they adopt them
 */
record Standing(boolean staff, boolean writes, boolean leads) {

    static Standing of(Reader reader, String school) {
        return new Standing(reader.isStaff(school), reader.writes(school), reader.leads(school));
    }
}
