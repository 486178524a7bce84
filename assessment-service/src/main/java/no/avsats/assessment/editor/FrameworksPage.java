package no.avsats.assessment.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.avsats.assessment.framework.DraftExists;
import no.avsats.assessment.framework.Drafting;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.FrameworkFile;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.framework.UnknownFramework;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The versions that the office's rounds can ask, its draft, and the file of each. */
@Path(Drafts.HOME)
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class FrameworksPage {

    private final Drafts drafts;
    private final Drafting drafting;
    private final Frameworks frameworks;
    private final Language language;

    FrameworksPage(Drafts drafts, Drafting drafting, Frameworks frameworks, Language language) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.frameworks = frameworks;
        this.language = language;
    }

    /** @param own whether the office made it */
    record Row(String key, int version, Phrase name, int indicators, int measures, boolean own) {

        static Row of(Framework framework, String language) {
            return new Row(
                    framework.key(),
                    framework.version(),
                    Phrase.of(framework.name(), language),
                    (int) framework.indicators().count(),
                    framework.measures().size(),
                    framework.basedOn() != null);
        }
    }

    @CheckedTemplate(basePath = "frameworks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Row> versions, boolean draft);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance frameworksOfOwner() {
        var rows = frameworks.of(drafts.owner()).stream()
                .map(each -> Row.of(each, language.current()))
                .toList();
        return Templates.list(rows, drafts.find().isPresent());
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response beginVersion(@RestForm String basedOn) {
        try {
            drafting.begin(drafts.owner(), basedOn);
        } catch (DraftExists exists) {
            return Drafts.to("");
        } catch (UnknownFramework unknown) {
            throw new NotFoundException(unknown);
        }
        return Drafts.to("");
    }

    @GET
    @Path("files/{id}/{version: [0-9]+}.yaml")
    @Produces("application/yaml")
    @Transactional
    @Operation(hidden = true)
    public Response fileOfVersion(@RestPath String id, @RestPath int version) {
        try {
            return file(frameworks.visible(drafts.owner(), id + "/" + version));
        } catch (UnknownFramework unknown) {
            throw new NotFoundException(unknown);
        }
    }

    static Response file(Framework framework) {
        var name = framework.key().replace('/', '-');
        return Response.ok(FrameworkFile.write(framework))
                .header("Content-Disposition", "attachment; filename=\"%s.yaml\"".formatted(name))
                .build();
    }
}
