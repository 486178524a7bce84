package no.avsats.strategy.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.problem.Problem.FieldError;
import no.avsats.strategy.events.MeasureProgressed.Helped;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.events.PlanKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-09")
class PlanTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 13);

    private final Plan plan = Plan.draft(
            "school", "owner", PlanKind.ACTION_PLAN, new Heading("Plan", "", 2026, null, BigDecimal.TEN), null);

    @Test
    void anEmptyPlanIsNotAdopted() {
        assertThatThrownBy(() -> plan.adopt(List.of(), "Rita", MAY)).isInstanceOf(UnfitPlan.class);
    }

    @Test
    void theVersionGrowsWithEveryAdoption() {
        var measure = measure("Del");
        var first = plan.adopt(List.of(measure), "Rita", MAY);
        plan.revise();
        var second = plan.adopt(List.of(measure), "Rita", MAY);
        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(second.edition()).isEqualTo(2);
    }

    @Test
    void anAdoptedPlanThatIsRenamedWaitsForTheNextAdoption() {
        plan.adopt(List.of(measure("Del")), "Rita", MAY);
        plan.change(new Heading("Plan", "", 2026, MAY, new BigDecimal("10.0")));
        assertThat(plan.isRevised()).isFalse();
        plan.change(new Heading("En annen", "", 2026, MAY, BigDecimal.TEN));
        assertThat(plan.isRevised()).isTrue();
    }

    @Test
    @Tag("C-12")
    void timeThatNobodyHasSetAsideIsSeen() {
        var takesTime = measure("Del");
        takesTime.hours = new BigDecimal("4.5");
        assertThat(Hours.of(List.of(takesTime), null).noneSetAside()).isTrue();
        assertThat(Hours.of(List.of(takesTime), BigDecimal.ZERO).noneSetAside()).isTrue();
        assertThat(Hours.of(List.of(takesTime), BigDecimal.ONE).tooFew()).isTrue();
        assertThat(Hours.of(List.of(takesTime), BigDecimal.TEN).tooFew()).isFalse();
        assertThat(Hours.of(List.of(measure("Uten timer")), null).noneSetAside())
                .isFalse();
    }

    @Test
    @Tag("E-12")
    void aMeasureIsOverdueFromTheDayAfter() {
        var measure = measure("Del");
        assertThat(measure.isOverdue(MAY)).isFalse();
        assertThat(measure.isOverdue(MAY.plusDays(1))).isTrue();
        measure.status = MeasureStatus.DONE;
        assertThat(measure.isOverdue(MAY.plusDays(1))).isFalse();
        assertThat(measure.waitsForVerdict()).isTrue();
    }

    @Test
    void anAdoptedMeasureKeepsItsDates() {
        var measure = measure("Del");
        plan.adopt(List.of(measure), "Rita", MAY);
        assertThatThrownBy(() -> measure.change(MeasureContent.titled("Del"))).isInstanceOf(UnfitPlan.class);
    }

    @Test
    void aLinkLeadsToASafePlace() {
        assertThat(pointers(content("Del", "javascript:alert(1)"))).containsExactly("/link");
        assertThat(pointers(content("Del", "https://kvalitet.example/tiltak/7")))
                .isEmpty();
    }

    @Test
    void aSchoolYearBeginsInAugust() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 7, 31)).text()).isEqualTo("2025/26");
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 1)).text()).isEqualTo("2026/27");
        assertThat(new SchoolYear(2099).text()).isEqualTo("2099/00");
    }

    @Test
    void theNewestWordOfASchoolCountsOnce() {
        var tried = List.of(
                new Tried("content-2", "a", Helped.YES, "Ja"),
                new Tried("content-2", "a", Helped.NO, "Nei, i fjor"),
                new Tried("content-2", "b", Helped.PARTLY, ""),
                new Tried("content-2", "c", Helped.NO, "Bruk mer tid"),
                new Tried("content-3", "a", Helped.YES, "Alene"));
        var experience = Experience.of(tried);
        assertThat(experience).containsOnlyKeys("content-2");
        assertThat(experience.get("content-2"))
                .isEqualTo(new Experience("content-2", 1, 1, 1, List.of("Bruk mer tid", "Ja")));
    }

    private static List<String> pointers(MeasureContent content) {
        return content.faults().stream().map(FieldError::pointer).toList();
    }

    private PlanMeasure measure(String title) {
        return PlanMeasure.of(plan.id, 0, Source.OWN, content(title, ""));
    }

    private static MeasureContent content(String title, String link) {
        return new MeasureContent(
                title,
                "",
                null,
                (UUID) null,
                "Rektor",
                MAY.minusDays(90),
                MAY,
                "",
                null,
                MeasureStatus.NOT_STARTED,
                "",
                null,
                "",
                link,
                List.of());
    }
}
