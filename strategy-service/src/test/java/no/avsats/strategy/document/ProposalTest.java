package no.avsats.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.avsats.strategy.text.WordDocument.Chapter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-21")
class ProposalTest {

    @Test
    void headingsBecomeWhatTheyStandUnder() {
        var chapters = List.of(
                new Chapter("", 0, "Forord"),
                new Chapter("Bakgrunn", 1, ""),
                new Chapter("Hvor er vi i dag?", 1, ""),
                new Chapter("Overordnet mål", 1, ""),
                new Chapter("Delmål", 1, ""),
                new Chapter("Alle øver", 2, ""),
                new Chapter("Våre tiltak", 1, ""),
                new Chapter("Teamtid", 2, ""));

        assertThat(Proposal.of(chapters))
                .extracting(Proposal::as)
                .containsExactly("", "JUSTIFICATION", "WHERE_ARE_WE", "OVERALL_GOAL", "", "goal", "", "measure");
    }

    @Test
    void withoutNamesGoalsStandAboveMeasures() {
        var chapters = List.of(new Chapter("Alle øver", 1, ""), new Chapter("Teamtid", 3, ""));

        assertThat(Proposal.of(chapters)).extracting(Proposal::as).containsExactly("goal", "measure");
    }
}
