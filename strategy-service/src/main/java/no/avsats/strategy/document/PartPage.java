package no.avsats.strategy.document;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.avsats.frame.Days;
import no.avsats.strategy.content.Content.Numbered;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.content.PartChanged;
import no.avsats.strategy.content.SubGoal;
import no.avsats.strategy.content.TargetGroup;
import no.avsats.strategy.content.Theme;
import no.avsats.strategy.content.UnfitPart;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where one part of a draft is written, with an editor where the browser runs it. */
@Path("/strategy/documents/{strategy}/parts")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PartPage {
    private static final Set<String> ADDED = Set.of("area", "goal", "theme", "measure", "block");

    private final Access access;
    private final Writing writing;
    private final Days days;

    PartPage(Access access, Writing writing, Days days) {
        this.access = access;
        this.writing = writing;
        this.days = days;
    }

    /** Something that can be chosen. */
    record Choice(String id, String title) {}

    /**
     * @param action where the form goes
     * @param revision the one that the writer looks at; 0 for a new part
     * @param theirs what somebody has written meanwhile; null mostly
     */
    record View(
            UUID strategy,
            String strategyTitle,
            String action,
            long revision,
            PartForm form,
            Set<String> wrong,
            @Nullable PartForm theirs,
            boolean saved,
            List<Choice> goals,
            List<Choice> themes,
            List<Choice> blocks,
            List<Choice> areas,
            List<Choice> parentGoals,
            List<String> groups) {

        public boolean isWrong(String field) {
            return wrong.contains(field);
        }
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance part(View page);
    }

    @GET
    @Path("new")
    @Transactional
    @Operation(hidden = true)
    public Response newPart(
            @RestPath UUID strategy,
            @QueryParam("type") @DefaultValue("goal") String type,
            @QueryParam("about") @DefaultValue("") String about) {
        var held = access.draft(strategy);
        return page(200, held, null, PartForm.empty(added(type)).about(about), Set.of(), null, false);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response addNewPart(
            @RestPath UUID strategy,
            @QueryParam("type") @DefaultValue("goal") String type,
            MultivaluedMap<String, String> sent) {
        var held = access.draft(strategy);
        var form = PartForm.of(added(type), sent);
        var faults = form.faults(days::read);
        if (!faults.isEmpty()) {
            return page(422, held, null, form, faults, null, false);
        }
        try {
            var part = writing.add(held, item(held, form));
            return to(strategy, "#part-" + part.id());
        } catch (UnfitPart unfit) {
            return page(422, held, null, form, fields(unfit), null, false);
        }
    }

    @GET
    @Path("{part}")
    @Transactional
    @Operation(hidden = true)
    public Response partOf(
            @RestPath UUID strategy, @RestPath UUID part, @QueryParam("saved") @DefaultValue("") String saved) {
        var held = access.draft(strategy);
        var found = part(held, part);
        return page(200, held, found, PartForm.of(found.item(), days::typed), Set.of(), null, !saved.isEmpty());
    }

    /** Answers a save in between with the new revision alone. */
    @POST
    @Path("{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response writePartOf(@RestPath UUID strategy, @RestPath UUID part, MultivaluedMap<String, String> sent) {
        var held = access.draft(strategy);
        var before = part(held, part);
        var form = PartForm.of(PartForm.label(before.item()), sent);
        var faults = form.faults(days::read);
        if (!faults.isEmpty()) {
            return page(422, held, before, form, faults, null, false);
        }
        try {
            var written = writing.write(held, part, revision(sent), item(held, form));
            if (PartForm.value(sent, "auto").isEmpty()) {
                return PartForm.value(sent, "go").equals("stay")
                        ? to(strategy, "/parts/" + part + "?saved=yes")
                        : to(strategy, "#part-" + part);
            }
            return Response.noContent()
                    .header("Avsats-Revision", written.revision())
                    .build();
        } catch (PartChanged changed) {
            var theirs = PartForm.of(changed.theirs().item(), days::typed);
            return page(412, held, changed.theirs(), form, Set.of(), theirs, false);
        } catch (UnfitPart unfit) {
            return page(422, held, before, form, fields(unfit), null, false);
        }
    }

    @POST
    @Path("{part}/removal")
    @Transactional
    @Operation(hidden = true)
    public Response removePartOf(
            @RestPath UUID strategy, @RestPath UUID part, @RestForm @DefaultValue("0") long revision) {
        var held = access.draft(strategy);
        var before = part(held, part);
        if (before.revision() != revision) {
            return page(412, held, before, PartForm.of(before.item(), days::typed), Set.of("changed"), null, false);
        }
        writing.remove(held, part, revision);
        return to(strategy, "");
    }

    @POST
    @Path("{part}/place")
    @Transactional
    @Operation(hidden = true)
    public Response movePartOf(@RestPath UUID strategy, @RestPath UUID part, @RestForm @DefaultValue("") String way) {
        var held = access.draft(strategy);
        writing.move(held, part(held, part).id(), way.equals("up"));
        return to(strategy, "#part-" + part);
    }

    private static Part part(Strategy strategy, UUID part) {
        return strategy.content.find(part).orElseThrow(NotFoundException::new);
    }

    private static String added(String type) {
        if (!ADDED.contains(type)) {
            throw new NotFoundException();
        }
        return type;
    }

    private Item item(Strategy strategy, PartForm form) {
        var content = strategy.content;
        return form.item(
                days::read,
                id -> content.find(id)
                        .filter(part -> part.item() instanceof SubGoal)
                        .isPresent(),
                id -> content.find(id)
                        .filter(part -> part.item() instanceof Theme)
                        .isPresent());
    }

    private static Set<String> fields(UnfitPart unfit) {
        var fields = new TreeSet<String>();
        unfit.errors().forEach(error -> fields.add(error.pointer().substring(1)));
        return fields;
    }

    private static long revision(MultivaluedMap<String, String> sent) {
        var revision = PartForm.value(sent, "revision");
        return revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : -1;
    }

    private static Response to(UUID strategy, String more) {
        return Response.seeOther(URI.create("/strategy/documents/" + strategy + more))
                .build();
    }

    private Response page(
            int status,
            Strategy strategy,
            @Nullable Part part,
            PartForm form,
            Set<String> wrong,
            @Nullable PartForm theirs,
            boolean saved) {
        var content = strategy.content;
        var view = new View(
                strategy.id,
                strategy.title,
                "/strategy/documents/" + strategy.id + "/parts/"
                        + (part == null ? "new?type=" + form.label() : part.id().toString()),
                part == null ? 0 : part.revision(),
                form,
                wrong,
                theirs,
                saved,
                choices(content.goals()),
                choices(content.themes()),
                choices(content.blocks()),
                choices(content.areas()),
                choices(writing.parentGoals(strategy)),
                Arrays.stream(TargetGroup.values()).map(Enum::name).toList());
        return Response.status(status).entity(Templates.part(view).render()).build();
    }

    private static <T extends Item> List<Choice> choices(List<Numbered<T>> parts) {
        return parts.stream()
                .map(part -> new Choice(part.id().toString(), part.item().title()))
                .toList();
    }
}
