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
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.avsats.frame.Days;
import no.avsats.strategy.content.Content.Numbered;
import no.avsats.strategy.content.Measure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Where a strategy is rolled forward: the next period, and which measures go on. */
@Path("/strategy/documents/{strategy}/forward")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ForwardPage {
    private final Access access;
    private final Writing writing;
    private final Days days;

    ForwardPage(Access access, Writing writing, Days days) {
        this.access = access;
        this.writing = writing;
        this.days = days;
    }

    /** @param reason why it does not go on; typed or empty */
    record Row(String id, String title, boolean closed, String reason, boolean wrong) {}

    record Form(
            UUID strategy, String old, String title, String from, String to, Set<String> wrong, List<Row> measures) {
        public boolean isWrong(String field) {
            return wrong.contains(field);
        }
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance forward(Form form);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response forwardFrom(@RestPath UUID strategy) {
        var old = published(strategy);
        var rows = measures(old).stream()
                .map(measure -> new Row(measure.id().toString(), measure.item().title(), false, "", false))
                .toList();
        var from = old.endsOn.plusDays(1);
        var to = from.plusYears(old.endsOn.getYear() - old.startsOn.getYear()).minusDays(1);
        return page(200, new Form(strategy, old.title, old.title, days.typed(from), days.typed(to), Set.of(), rows));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response rollOn(@RestPath UUID strategy, MultivaluedMap<String, String> sent) {
        var old = published(strategy);
        var form = form(old, sent);
        if (!form.wrong().isEmpty()) {
            return page(422, form);
        }
        var closing = new HashMap<UUID, String>();
        form.measures().stream()
                .filter(Row::closed)
                .forEach(row -> closing.put(UUID.fromString(row.id()), row.reason()));
        var head = new Head(
                old.kind,
                form.title(),
                days.read(form.from()).orElseThrow(),
                days.read(form.to()).orElseThrow(),
                old.parent);
        var next = writing.rollForward(old, head, closing);
        return Response.seeOther(URI.create("/strategy/documents/" + next.id)).build();
    }

    private Form form(Strategy old, MultivaluedMap<String, String> sent) {
        var rows = measures(old).stream().map(measure -> row(measure, sent)).toList();
        var title = PartForm.value(sent, "title").strip();
        var from = PartForm.value(sent, "from").strip();
        var to = PartForm.value(sent, "to").strip();
        var wrong = new TreeSet<String>();
        if (title.isEmpty() || title.length() > 200) {
            wrong.add("title");
        }
        var first = days.read(from);
        if (first.isEmpty()) {
            wrong.add("from");
        }
        if (days.read(to).filter(last -> !last.isBefore(first.orElse(last))).isEmpty()) {
            wrong.add("to");
        }
        if (rows.stream().anyMatch(Row::wrong)) {
            wrong.add("measures");
        }
        return new Form(old.id, old.title, title, from, to, wrong, rows);
    }

    private static Row row(Numbered<Measure> measure, MultivaluedMap<String, String> sent) {
        var id = measure.id().toString();
        var closed = PartForm.value(sent, "carry-" + id).equals("no");
        var reason = PartForm.value(sent, "reason-" + id).strip();
        return new Row(id, measure.item().title(), closed, reason, closed && reason.isEmpty());
    }

    private Strategy published(UUID strategy) {
        var held = access.writable(strategy);
        if (held.state != State.PUBLISHED && held.state != State.SUPERSEDED) {
            throw new NotFoundException();
        }
        return held;
    }

    private static List<Numbered<Measure>> measures(Strategy old) {
        return Edition.newest(old.id).map(edition -> edition.content.measures()).orElse(List.of());
    }

    private static Response page(int status, Form form) {
        return Response.status(status).entity(Templates.forward(form).render()).build();
    }
}
