package no.avsats.strategy.planfiles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.avsats.frame.Language;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.PlanDetails;
import no.avsats.strategy.plan.Planning;
import no.avsats.strategy.plan.Planning.Wanted;
import no.avsats.strategy.plan.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes a plan out as a file; looks at a file and, asked once more, brings its measures in. */
@Path("/strategy/plans/{school}/{plan}")
@Authenticated
@RunOnVirtualThread
class PlanFilePage {

    private final Files files;
    private final Reader reader;
    private final Planning planning;
    private final Language language;

    PlanFilePage(Files files, Reader reader, Planning planning, Language language) {
        this.files = files;
        this.reader = reader;
        this.planning = planning;
        this.language = language;
    }

    /**
     * A file that was looked at.
     *
     * @param id to bring it in by; empty when it may not be
     * @param refused message for a file in which nothing could be looked at; empty for others
     */
    record Checked(String id, String refused, List<ReadRow> rows) {

        static final Checked NONE = new Checked("", "", List.of());

        /** Whether rows of it do not fit. */
        public boolean broken() {
            return id.isEmpty() && !rows.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "plans")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bring(String path, PlanDetails plan, Checked checked);
    }

    @GET
    @Path("file")
    @Transactional
    @Operation(hidden = true)
    public Response planFile(
            @RestPath String school, @RestPath UUID plan, @RestQuery @DefaultValue("docx") Files.Format format) {
        var found = reader.find(plan, school).orElseThrow(NotFoundException::new);
        return files.write(reader.details(found), format);
    }

    @GET
    @Path("import")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public Response importForm(@RestPath String school, @RestPath UUID plan) {
        return page(200, held(school, plan), Checked.NONE);
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public Response checkImport(
            @RestPath String school, @RestPath UUID plan, @RestForm("file") @Nullable FileUpload file) {
        var held = held(school, plan);
        try {
            var rows = files.read(Upload.bytes(file), held.owner());
            if (rows.stream().anyMatch(row -> !row.fits())) {
                return page(422, held, new Checked("", "", rows));
            }
            var id = PlanImport.keep(
                    held.id(), rows.stream().map(ReadRow::measure).toList());
            return page(200, held, new Checked(id.toString(), "", rows));
        } catch (FileRefused refused) {
            return page(422, held, new Checked("", refused.why().text(), List.of()));
        }
    }

    @POST
    @Path("import/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response bringImportIn(@RestPath String school, @RestPath UUID plan, @RestPath UUID id) {
        var held = held(school, plan);
        var measures = PlanImport.take(held.id(), id).orElseThrow(NotFoundException::new);
        planning.addAll(
                held, measures.stream().map(each -> new Wanted(null, each)).toList(), language.current());
        return Response.seeOther(URI.create(path(held) + "?saved=imported")).build();
    }

    private Response page(int status, Plan plan, Checked checked) {
        return Response.status(status)
                .entity(Templates.bring(path(plan), PlanDetails.of(plan), checked)
                        .render())
                .build();
    }

    private static String path(Plan plan) {
        return "/strategy/plans/" + plan.school() + "/" + plan.id();
    }

    private static Plan held(String school, UUID plan) {
        return Plan.held(plan, school).orElseThrow(NotFoundException::new);
    }
}
