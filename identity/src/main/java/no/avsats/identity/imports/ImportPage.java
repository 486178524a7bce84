package no.avsats.identity.imports;

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
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The office sends files in, looks at what they would do, and brings them in. */
@Path("/identity/directory/{owner}/imports")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ImportPage {

    private final Imports imports;

    ImportPage(Imports imports) {
        this.imports = imports;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(String owner, boolean empty, List<ImportView> latest);

        static native TemplateInstance checked(ImportView done, boolean unconfirmed, List<ItemView> rows, String next);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance uploadPage(@RestPath String owner) {
        return form(owner, false);
    }

    /** Always a check first: bringing it in is a second step. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(hidden = true)
    public Response upload(
            @RestPath String owner,
            @RestForm("schools") @Nullable FileUpload schools,
            @RestForm("staff") @Nullable FileUpload staff) {
        var upload = Upload.of(schools, staff, null);
        if (upload.isEmpty()) {
            return Response.status(422).entity(form(owner, true)).build();
        }
        var checked = imports.start(owner, upload, true, false);
        return Response.seeOther(address(checked)).build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance importPage(
            @RestPath String owner, @RestPath UUID id, @RestQuery @Nullable String pageToken) {
        return show(find(owner, id), false, pageToken);
    }

    @POST
    @Path("{id}/commit")
    @Transactional
    @Operation(hidden = true)
    public Response commitFromPage(
            @RestPath String owner, @RestPath UUID id, @RestForm @DefaultValue("false") boolean confirmEndings) {
        var checked = find(owner, id);
        if (checked.needs(confirmEndings)) {
            return Response.status(422).entity(show(checked, true, null)).build();
        }
        if (checked.status == Import.Status.CHECKED) {
            imports.commit(checked, confirmEndings);
        }
        return Response.seeOther(address(checked)).build();
    }

    private static TemplateInstance form(String owner, boolean empty) {
        var latest = Import.latest(owner).stream().map(ImportView::of).toList();
        return Templates.upload(owner, empty, latest);
    }

    private static TemplateInstance show(Import one, boolean unconfirmed, @Nullable String pageToken) {
        var key = PageToken.key(pageToken);
        var after = key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : 0;
        var found = ImportItem.page(one.id, null, after, Listing.LIMIT + 1).stream()
                .map(ItemView::of)
                .toList();
        var page = Listing.of(found, Listing.LIMIT, item -> Integer.toString(item.position()));
        return Templates.checked(
                ImportView.of(one), unconfirmed, page.data(), page.pageToken() == null ? "" : page.pageToken());
    }

    private static Import find(String owner, UUID id) {
        return Import.of(owner, id).orElseThrow(NotFoundException::new);
    }

    private static URI address(Import one) {
        return URI.create("/identity/directory/" + one.owner + "/imports/" + one.id);
    }
}
