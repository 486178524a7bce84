package no.avsats.strategy.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the office says what its owner does in which month. */
@Path("/strategy/wheel")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class WheelPage {

    private static final int MOST = 60;
    private static final int LONGEST = 200;

    private final Caller caller;
    private final Wheel wheel;

    WheelPage(Caller caller, Wheel wheel) {
        this.caller = caller;
        this.wheel = wheel;
    }

    @CheckedTemplate(basePath = "process")
    static class Templates {
        private Templates() {}

        static native TemplateInstance wheelForm(List<Wheel.Row> months, boolean wrong);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response wheelOf() {
        var unused = office();
        return page(200, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response writeWheel(MultivaluedMap<String, String> sent) {
        var owner = office().owner();
        var entries = IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(month -> lines(sent, month).map(line -> new YearWheel.Entry(month, line)))
                .toList();
        if (entries.size() > MOST
                || entries.stream().anyMatch(entry -> entry.text().length() > LONGEST)) {
            return page(422, true);
        }
        YearWheel.write(owner, entries, caller.name());
        return Response.seeOther(URI.create("/strategy#wheel")).build();
    }

    private static Stream<String> lines(MultivaluedMap<String, String> sent, int month) {
        var text = sent.getFirst("month" + month);
        return text == null ? Stream.empty() : text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private Grant office() {
        return caller.acting().filter(Wheel::isOffice).orElseThrow(ForbiddenException::new);
    }

    private Response page(int status, boolean wrong) {
        return Response.status(status)
                .entity(Templates.wheelForm(wheel.all(), wrong).render())
                .build();
    }
}
