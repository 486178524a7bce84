package no.avsats.assessment.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.List;
import no.avsats.assessment.framework.FileRefused;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Importing;
import no.avsats.assessment.framework.OwnVersion;
import no.avsats.assessment.framework.UnknownFramework;
import no.avsats.frame.Language;
import no.avsats.problem.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A draft out of a file: first it is checked, then the office says yes. */
@Path(Drafts.HOME + "/import")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ImportPage {

    private final Drafts drafts;
    private final Importing importing;
    private final Language language;

    ImportPage(Drafts drafts, Importing importing, Language language) {
        this.drafts = drafts;
        this.importing = importing;
        this.language = language;
    }

    /**
     * A file that fits.
     *
     * @param revision of the draft that it would replace; -1 when there is none
     */
    record Read(String yaml, String name, int indicators, int measures, long revision) {

        static final Read NOTHING = new Read("", "", 0, 0, -1);

        public boolean replaces() {
            return revision >= 0;
        }
    }

    /**
     * What is wrong at one place of a file.
     *
     * @param pointer JSON pointer into it
     * @param parser what the reader of YAML says about it, in English; empty for all else
     */
    record Fault(int line, int column, String pointer, String sentence, String parser) {

        static Fault of(FileRefused.Fault fault, String language) {
            return new Fault(
                    fault.line(),
                    fault.column(),
                    fault.pointer(),
                    RuleWords.in(language).of(fault),
                    fault.code().equals("UNREADABLE_YAML") ? fault.detail() : "");
        }
    }

    @CheckedTemplate(basePath = "frameworks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance read(List<Fault> faults, Read read);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(hidden = true)
    public Response checkFile(@RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw new BadRequestException();
        }
        return checked(text(file));
    }

    @POST
    @Path("bringing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response bringFile(MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        var yaml = typed.text("yaml");
        var revision = OwnVersion.held(drafts.owner()).map(OwnVersion::revision);
        if (revision.map(Revision::number).orElse(-1L) != typed.revision()) {
            return checked(yaml);
        }
        try {
            var tag = revision.map(each -> each.tag().toString()).orElse(null);
            importing.bring(drafts.owner(), importing.read(yaml), tag);
        } catch (FileRefused refused) {
            return refused(refused);
        } catch (UnknownFramework unknown) {
            throw new NotFoundException(unknown);
        }
        return Drafts.to("");
    }

    private Response checked(String yaml) {
        try {
            return page(200, List.of(), read(yaml, importing.read(yaml)));
        } catch (FileRefused refused) {
            return refused(refused);
        }
    }

    private Read read(String yaml, Framework framework) {
        return new Read(
                yaml,
                framework.name().in(language.current()),
                (int) framework.indicators().count(),
                framework.measures().size(),
                drafts.find().map(each -> each.revision().number()).orElse(-1L));
    }

    private static String text(FileUpload file) {
        try {
            return Files.readString(file.uploadedFile(), UTF_8);
        } catch (MalformedInputException noText) {
            return "\0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response refused(FileRefused file) {
        var faults = file.faults().stream()
                .map(each -> Fault.of(each, language.current()))
                .toList();
        return page(422, faults, Read.NOTHING);
    }

    private static Response page(int status, List<Fault> faults, Read read) {
        return Response.status(status)
                .entity(Templates.read(faults, read).render())
                .build();
    }
}
