package no.avsats.strategy.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.content.Content.Numbered;
import no.avsats.strategy.content.SubGoal;
import no.avsats.strategy.document.Above.Answer;
import no.avsats.strategy.document.Above.Choice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where writers decide what they make of the goals above, goal by goal. */
@Path("/strategy/documents/{strategy}/above")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AbovePage {

    private final Access access;
    private final Writing writing;

    AbovePage(Access access, Writing writing) {
        this.access = access;
        this.writing = writing;
    }

    /** How a goal stands to the one before it. */
    enum Standing {
        NEW,
        CHANGED,
        SAME,
        GONE;

        static Standing of(Above.Row row) {
            if (row.before() == null) {
                return NEW;
            }
            if (row.now() == null) {
                return GONE;
            }
            return Comparison.row(row.before(), row.now()).isPresent() ? CHANGED : SAME;
        }
    }

    /**
     * One goal above.
     *
     * @param changes what it said and says; null when that is the same
     * @param reason why the strategy goes without; typed, or as it stands
     * @param title of the own goal; typed, or as it stands
     * @param choice what was chosen and not taken yet; empty for nothing
     */
    record Row(
            UUID id,
            Standing standing,
            SubGoal goal,
            Comparison.@Nullable Row changes,
            List<Numbered<SubGoal>> ours,
            boolean deviates,
            boolean decided,
            String choice,
            String title,
            String reason,
            boolean wrong) {

        static Row of(Above.Row row, Answer typed, boolean wrong) {
            var changes = row.before() == null || row.now() == null
                    ? null
                    : Comparison.row(row.before(), row.now()).orElse(null);
            return new Row(
                    row.id(),
                    Standing.of(row),
                    row.named(),
                    changes,
                    row.ours(),
                    row.deviation() != null,
                    row.decided(),
                    typed.choice() == null ? "" : typed.choice().name(),
                    typed.title(),
                    typed.reason(),
                    wrong);
        }
    }

    /** @param draft whether something can be decided */
    record View(
            UUID strategy,
            String title,
            String above,
            String path,
            boolean moved,
            boolean compared,
            boolean draft,
            List<Row> rows) {

        public List<Row> wrong() {
            return rows.stream().filter(Row::wrong).toList();
        }
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance above(View page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response goalsAbove(@RestPath UUID strategy) {
        var seen = access.readable(strategy);
        access.requireWriter(seen.organisation);
        var above = Above.of(seen).orElseThrow(NotFoundException::new);
        var rows = above.rows().stream()
                .map(row -> Row.of(row, Answer.standing(row), false))
                .toList();
        return page(200, seen, above, rows);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response answerAbove(@RestPath UUID strategy, MultivaluedMap<String, String> sent) {
        var held = access.draft(strategy);
        var above = Above.of(held).orElseThrow(NotFoundException::new);
        var answers = new LinkedHashMap<Above.Row, Answer>();
        above.rows().forEach(row -> answers.put(row, typed(row, sent)));
        if (answers.values().stream().anyMatch(Answer::isWrong)) {
            var rows = answers.entrySet().stream()
                    .map(each -> Row.of(
                            each.getKey(), each.getValue(), each.getValue().isWrong()))
                    .toList();
            return page(422, held, above, rows);
        }
        writing.hangBelow(held, above.now());
        answers.forEach((row, answer) -> writing.answer(held, row, answer));
        return Response.seeOther(URI.create("/strategy/documents/" + strategy + "/above"))
                .build();
    }

    private static Answer typed(Above.Row row, MultivaluedMap<String, String> sent) {
        return new Answer(
                Choice.of(PartForm.value(sent, "choice-" + row.id()), row.now() == null),
                PartForm.value(sent, "title-" + row.id()).strip(),
                PartForm.value(sent, "reason-" + row.id()).strip());
    }

    private static Response page(int status, Strategy strategy, Above above, List<Row> rows) {
        var view = new View(
                strategy.id,
                strategy.title,
                above.now().title,
                above.now().path(),
                above.moved(),
                above.compared(),
                strategy.state == State.DRAFT,
                rows);
        return Response.status(status).entity(Templates.above(view).render()).build();
    }
}
