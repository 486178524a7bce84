package no.avsats.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The adopted plan of a school that is done: three measures out of its advice and one more; two serve goals of the owner.
 * One of them is done and helped, one is under way, one is overdue, so that a visitor sees what follow-up is about.
 *
 * @param leader the school's principal
 * @param school key of the school
 */
record ActionPlans(Api leader, String school) {

    private static final int FROM_ADVICE = 3;

    private static final List<String> RESPONSIBLE =
            List.of("IKT-koordinator", "Teamleder 5.–7. trinn", "Inspektør", "Ressurslærer");

    private static final List<String> VERDICTS = List.of("YES", "PARTLY", "YES", "NO");

    private static final List<String> SENTENCES = List.of(
            "Fast tid i teamet gjorde at det ble noe av.",
            "Bra for dem som var med, men halve teamet manglet.",
            "To korte økter virket bedre enn en lang.",
            "Vi begynte før utstyret var på plass.");

    /** Whether the school's release has travelled to the strategy service. */
    boolean hasResult() {
        try {
            return !leader.get(path() + "/proposals").isEmpty();
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /** @param number the school's, from 1: what differs between schools comes from it */
    void adopt(int number) {
        var today = LocalDate.now();
        var plan = leader.post(path() + "/plans", plan(number, today));
        var here = path() + "/plans/" + plan.path("id").asText();
        leader.postGuarded(here + "/adoption", leader.tag(here), Map.of());
        leader.post(
                here + "/follow-ups", Map.of("on", today.plusWeeks(1 + number).toString()));
        progress(here, plan.path("measures"), number);
    }

    private void progress(String plan, JsonNode measures, int number) {
        change(
                plan,
                measures.path(0),
                Map.of(
                        "status", "DONE",
                        "helped", VERDICTS.get(number % VERDICTS.size()),
                        "sentence", SENTENCES.get(number % SENTENCES.size())));
        change(plan, measures.path(1), Map.of("status", "UNDER_WAY", "note", "To av tre team er i gang."));
    }

    private void change(String plan, JsonNode measure, Map<String, Object> change) {
        var here = plan + "/measures/" + measure.path("id").asText();
        leader.patchGuarded(here, leader.tag(here), change);
    }

    private Map<String, Object> plan(int number, LocalDate today) {
        var year = today.getMonthValue() < 8 ? today.getYear() - 1 : today.getYear();
        var plan = new HashMap<String, Object>();
        plan.put("kind", "ACTION_PLAN");
        plan.put("title", "Handlingsplan %d/%02d".formatted(year, (year + 1) % 100));
        plan.put("schoolYear", year);
        plan.put("discussedOn", today.minusDays(3).toString());
        plan.put("hoursSetAside", 12);
        plan.put("measures", measures(number, today));
        return plan;
    }

    private List<Map<String, Object>> measures(int number, LocalDate today) {
        var measures = new ArrayList<Map<String, Object>>();
        var proposed = leader.get(path() + "/proposals").path("measures");
        for (var i = 0; i < Math.min(FROM_ADVICE, proposed.size()); i++) {
            var measure = measure(number + i, today.minusWeeks(6), today.plusWeeks(4L + 4 * i));
            measure.put("advice", proposed.path(i).path("advice").asText());
            if (i == 0) {
                measure.put("goal", goal(number % 2));
            }
            measures.add(measure);
        }
        var late = measure(number, today.minusWeeks(8), today.minusDays(9L + number));
        late.put("title", "Felles mappe for opplegg");
        late.put("goal", goal(1));
        late.put("area", "collaboration");
        late.put("successSign", "Alle team har lagt inn minst to opplegg.");
        late.put("hoursPerTeacher", 1.5);
        late.put(
                "activities",
                List.of(Map.of("title", "Lag mappa", "done", true), Map.of("title", "Vis den på fellesmøte")));
        measures.add(late);
        return measures;
    }

    /** A sub-goal of the owner's published strategy: the others have no measure in any plan, which its gaps show. */
    private String goal(int index) {
        var parts = leader.get("/strategy/v1/published?organisation=" + Demo.OWNER)
                .path("data")
                .path(0)
                .path("parts");
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(part -> part.path("item").path("type").asText().equals("goal"))
                .toList()
                .get(index)
                .path("id")
                .asText();
    }

    private static Map<String, Object> measure(int number, LocalDate start, LocalDate due) {
        var measure = new HashMap<String, Object>();
        measure.put("responsible", RESPONSIBLE.get(number % RESPONSIBLE.size()));
        measure.put("start", start.toString());
        measure.put("due", due.toString());
        return measure;
    }

    private String path() {
        return "/strategy/v1/schools/" + school;
    }
}
