package no.avsats.assessment.spacing;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.spacing.Clash.Rule;
import org.junit.jupiter.api.Test;

class SpacingTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 17);
    private static final LocalDate END_OF_AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private static Asking asking(String school, LocalDate from, LocalDate until, String... questions) {
        return new Asking(
                "/waves/0/schools/0",
                UUID.randomUUID(),
                "Høsten",
                school,
                Set.of(questions),
                from,
                until,
                from.getYear(),
                Set.of(school));
    }

    private static List<Asking> pool(int year, String... schools) {
        return Stream.of(schools)
                .map(school -> new Asking(
                        "",
                        UUID.randomUUID(),
                        "Våren",
                        school,
                        Set.of(),
                        AUGUST,
                        END_OF_AUGUST,
                        year,
                        Stream.of(schools).collect(toUnmodifiableSet())))
                .toList();
    }

    private static List<Rule> rules(List<Asking> wanted, List<Asking> others) {
        return Spacing.clashes(wanted, others).stream().map(Clash::rule).toList();
    }

    private static List<Rule> rules(Asking wanted, Asking other) {
        return rules(List.of(wanted), List.of(other));
    }

    @Test
    void surveyTwoOfDecemberFitsAfterSurveyOneOfAugust() {
        var first = asking("A", AUGUST, END_OF_AUGUST, "q");
        assertThat(rules(asking("A", DECEMBER, DECEMBER.plusDays(14), "q"), first))
                .isEmpty();
    }

    @Test
    void theSameIsNotAskedTwiceAtOnce() {
        var first = asking("A", AUGUST, END_OF_AUGUST, "q");
        assertThat(rules(asking("A", END_OF_AUGUST, DECEMBER, "q"), first)).containsExactly(Rule.OVERLAPS);
    }

    @Test
    void theSameIsNotAskedMinutesAfterTheRelease() {
        var first = asking("A", AUGUST, AUGUST, "q");
        assertThat(rules(asking("A", AUGUST, END_OF_AUGUST, "q"), first)).containsExactly(Rule.OVERLAPS);
    }

    @Test
    void aDayBeforeThreeMonthsIsTooSoonAndTheDayIsTold() {
        var first = asking("A", AUGUST, AUGUST.plusDays(3), "q");
        var november = LocalDate.of(2026, 11, 19);
        var clashes = Spacing.clashes(List.of(asking("A", november, DECEMBER, "q")), List.of(first));
        assertThat(clashes).extracting(Clash::rule).containsExactly(Rule.ASKED_TOO_SOON);
        assertThat(clashes).extracting(Clash::day).containsExactly(november.plusDays(1));
        assertThat(rules(asking("A", november.plusDays(1), DECEMBER, "q"), first))
                .isEmpty();
    }

    @Test
    void whatIsPlannedLaterNeedsItsThreeMonthsToo() {
        var later = asking("A", DECEMBER, DECEMBER.plusDays(14), "q");
        var latest = LocalDate.of(2026, 9, 1);
        assertThat(rules(asking("A", AUGUST, latest, "q"), later)).isEmpty();
        assertThat(Spacing.clashes(List.of(asking("A", AUGUST, latest.plusDays(1), "q")), List.of(later)))
                .extracting(Clash::rule, Clash::day)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.ENDS_TOO_LATE, latest));
    }

    @Test
    void otherQuestionsAndOtherSchoolsAreFree() {
        var first = asking("A", AUGUST, END_OF_AUGUST, "q");
        assertThat(rules(asking("A", AUGUST, END_OF_AUGUST, "r"), first)).isEmpty();
        assertThat(rules(asking("B", AUGUST, END_OF_AUGUST, "q"), first)).isEmpty();
    }

    @Test
    void thePoolOfTheYearMayBeAskedAgainAsItIs() {
        assertThat(rules(pool(2026, "A", "B", "C"), pool(2026, "A", "B", "C"))).isEmpty();
        assertThat(rules(pool(2026, "A", "B", "C"), pool(2026, "D", "E", "F"))).isEmpty();
    }

    @Test
    void aPoolThatIsNeitherEqualNorDisjointIsRefused() {
        assertThat(rules(pool(2026, "A", "B", "D"), pool(2026, "A", "B", "C")))
                .containsExactly(Rule.POOL_DIFFERS, Rule.POOL_DIFFERS);
    }

    @Test
    void ofAPoolOfTenAndTenAndOneNoTwoAreAskedAlone() {
        var alone = Stream.concat(pool(2026, "A").stream(), pool(2026, "B").stream())
                .toList();
        assertThat(rules(alone, pool(2026, "A", "B", "C"))).containsExactly(Rule.POOL_DIFFERS, Rule.POOL_DIFFERS);
    }

    @Test
    void whoWasAskedAloneIsInNoPoolThatYear() {
        assertThat(rules(pool(2026, "A", "B", "C"), pool(2026, "A"))).containsExactly(Rule.POOL_DIFFERS);
    }

    @Test
    void aNewSchoolYearMayHaveNewPools() {
        assertThat(rules(pool(2027, "A", "B", "D"), pool(2026, "A", "B", "C"))).isEmpty();
    }
}
