package no.avsats.assessment.result;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.release.Viewing;
import no.avsats.assessment.result.ResultView.Reader;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** A sheet for the next staff meeting, as page and as PDF. The school's own: it shows how leaders and teachers differ. */
@Path("/assessment/schools/{school}/rounds/{round}")
@Authenticated
@RunOnVirtualThread
class MeetingPage {

    private static final String PDF = "application/pdf";

    private final Viewing viewing;
    private final Frameworks frameworks;
    private final Language language;

    MeetingPage(Viewing viewing, Frameworks frameworks, Language language) {
        this.viewing = viewing;
        this.frameworks = frameworks;
        this.language = language;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sheet(Sheet page);

        static native TemplateInstance sheetToPrint(Sheet page, String language);
    }

    @GET
    @Path("sheet")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance meetingSheet(@RestPath String school, @RestPath UUID round) {
        return Templates.sheet(sheet(school, round));
    }

    @GET
    @Path("sheet.pdf")
    @Produces(PDF)
    @Transactional
    @Operation(hidden = true)
    public Response meetingSheetToPrint(@RestPath String school, @RestPath UUID round) {
        var html = Templates.sheetToPrint(sheet(school, round), language.current());
        return Response.ok(pdf(html.setLocale(language.locale()).render()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"avsats-" + round + ".pdf\"")
                .build();
    }

    private Sheet sheet(String school, UUID round) {
        var assessment = SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
        var release = viewing.view(assessment).orElseThrow(NotFoundException::new);
        var framework = frameworks.get(assessment.round().framework());
        var reader = new Reader(true, false, false, false);
        return new Reading(assessment, release, frameworks, framework, reader, language.current()).sheet();
    }

    private static byte[] pdf(String html) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .useFastMode()
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
