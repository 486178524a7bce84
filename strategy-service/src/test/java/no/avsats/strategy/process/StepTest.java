package no.avsats.strategy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.avsats.strategy.check.Rule;
import no.avsats.strategy.document.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    @Tag("A-08")
    void theFirstStepWaitsForGoalsAndItsMeeting() {
        assertThat(Step.GOALS.unmet(facts(EnumSet.of(Rule.OVERALL_GOAL_MISSING, Rule.NO_GOAL), Set.of(), false)))
                .containsExactly(Condition.OVERALL_GOAL_SET, Condition.GOALS_SET, Condition.VISIONS_HELD);
        assertThat(Step.GOALS.unmet(facts(Set.of(), Set.of(MeetingKind.VISIONS), false)))
                .isEmpty();
    }

    @Test
    @Tag("A-09")
    void theSecondStepWaitsForItsMeeting() {
        assertThat(Step.THEMES.unmet(facts(Set.of(), Set.of(), false))).containsExactly(Condition.THEMES_HELD);
    }

    @Test
    @Tag("A-10")
    @Tag("A-16")
    void measuresTakeTwoMeetings() {
        assertThat(Step.MEASURES.unmet(facts(Set.of(), Set.of(MeetingKind.MEASURES_FIRST), false)))
                .containsExactly(Condition.MEASURES_HELD);
        var both = Set.of(MeetingKind.MEASURES_FIRST, MeetingKind.MEASURES_SECOND);
        assertThat(Step.MEASURES.unmet(facts(Set.of(), both, false))).isEmpty();
        assertThat(Step.MEASURES.unmet(facts(EnumSet.of(Rule.GOAL_WITHOUT_MEASURE), both, false)))
                .containsExactly(Condition.MEASURES_SET);
    }

    @Test
    @Tag("A-11")
    void theFourthStepWaitsForAnApproval() {
        assertThat(Step.ASSURANCE.unmet(facts(Set.of(), Set.of(MeetingKind.COMPLETION), false)))
                .containsExactly(Condition.APPROVED);
    }

    @Test
    @Tag("A-12")
    void theFifthStepWaitsForTheReaders() {
        assertThat(Step.IMPLEMENTATION.unmet(facts(Set.of(), Set.of(), false))).containsExactly(Condition.PUBLISHED);
    }

    @Test
    @Tag("A-16")
    void aBriefProcessHasOneMeeting() {
        assertThat(Step.GOALS.unmet(facts(Set.of(), Set.of(), true))).isEmpty();
        assertThat(Step.MEASURES.unmet(facts(Set.of(), Set.of(), true))).containsExactly(Condition.MEASURES_HELD);
        assertThat(Step.MEASURES.unmet(facts(Set.of(), Set.of(MeetingKind.WHOLE), true)))
                .isEmpty();
    }

    @Test
    @Tag("A-17")
    void anOwnersGroupOfFiveToSevenPasses() {
        assertThat(GroupRemark.of(true, group(4))).containsExactly(GroupRemark.TOO_SMALL);
        assertThat(GroupRemark.of(true, group(5))).isEmpty();
        assertThat(GroupRemark.of(true, group(7))).isEmpty();
        assertThat(GroupRemark.of(true, group(8))).containsExactly(GroupRemark.TOO_LARGE);
    }

    @Test
    @Tag("A-17")
    void aSchoolUsesThePeopleItHas() {
        assertThat(GroupRemark.of(false, List.of(Duty.OTHER))).isEmpty();
    }

    @Test
    @Tag("A-18")
    void anOwnersGroupHasLeadersAndSupervisors() {
        assertThat(GroupRemark.of(true, Collections.nCopies(5, Duty.OTHER)))
                .containsExactly(GroupRemark.NO_LEADER, GroupRemark.NO_SUPERVISOR);
    }

    @Test
    @Tag("A-20")
    void mailGoesToOneAddressAtATime() {
        assertThat(MailAddress.isOne("kari.nordmann+ikt@skole.no")).isTrue();
        for (var bad :
                List.of("", "kari", "a@b, c@d", "kari@skole.no\nBcc: x@y.no", "<kari@skole.no>", "a..b@skole.no")) {
            assertThat(MailAddress.isOne(bad)).as(bad).isFalse();
        }
    }

    @Test
    @Tag("A-08")
    void aStepThatWaitsIsNotLeft() {
        var procedure = new Procedure();
        procedure.step = 1;
        assertThatThrownBy(() -> procedure.advance(facts(EnumSet.of(Rule.NO_GOAL), Set.of(), false)))
                .isInstanceOf(ConditionsUnmet.class);
    }

    private static List<Duty> group(int size) {
        var group = new java.util.ArrayList<>(Collections.nCopies(size - 1, Duty.SCHOOL_LEADER));
        group.add(Duty.ICT_SUPERVISOR);
        return group;
    }

    private static Facts facts(Set<Rule> broken, Set<MeetingKind> held, boolean brief) {
        return new Facts(broken, true, true, 5, held, brief, false, State.DRAFT);
    }
}
