package no.avsats.assessment.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.assessment.ballot.AnswerSheet;
import no.avsats.assessment.framework.Respondent;

/** What was submitted at a school, or at all schools of a pool, opened for its release and kept nowhere. */
record Sheets(List<AnswerSheet> sheets) {

    List<Group.Response> of(Respondent role) {
        return by(role).map(Sheets::response).toList();
    }

    /** What teachers named as standing most in the way. */
    List<ObstacleFigures.Answer> obstacles() {
        return by(Respondent.TEACHER)
                .flatMap(sheet -> Stream.ofNullable(sheet.obstacle())
                        .map(named -> new ObstacleFigures.Answer(sheet.school(), named)))
                .toList();
    }

    /** Teachers by the team they named; under the empty name who named none of these. */
    Map<String, List<Group.Response>> byTeam(List<String> names) {
        return by(Respondent.TEACHER)
                .collect(Collectors.groupingBy(
                        sheet -> sheet.namedTeam().filter(names::contains).orElse(""),
                        Collectors.mapping(Sheets::response, Collectors.toList())));
    }

    private Stream<AnswerSheet> by(Respondent role) {
        return sheets.stream().filter(sheet -> sheet.role() == role);
    }

    private static Group.Response response(AnswerSheet sheet) {
        return new Group.Response(sheet.school(), sheet.levels());
    }
}
