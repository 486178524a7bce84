package no.avsats.identity.directory;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The office looks at its schools and at who works there. */
@Path("/identity/directory")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DirectoryPage {

    /** Schools an office has on one page: as many as a large municipality runs. */
    private static final int ROWS = 250;

    private final Caller caller;

    DirectoryPage(Caller caller) {
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        private Templates() {}

        static native TemplateInstance directory(Tree tree, List<Refusal> refusals);

        static native TemplateInstance school(OrganisationView school, List<Colleague> colleagues);
    }

    /**
     * A page of the tree.
     *
     * @param place that the office is responsible for
     * @param isOwner whether the office may send files in
     * @param parts one a district, with the owner's own before them
     * @param next token of the next page; empty on the last one
     */
    record Tree(String place, String name, boolean isOwner, String search, List<Part> parts, String next) {

        public int hits() {
            return parts.stream().mapToInt(part -> part.rows().size()).sum();
        }

        /** The search as it stands in an address. */
        public String query() {
            return URLEncoder.encode(search, StandardCharsets.UTF_8);
        }
    }

    /**
     * What belongs together under a heading that folds.
     *
     * @param name of the owner or district
     * @param open whether the reader looks for something in it
     */
    record Part(String name, boolean open, List<OrganisationView> rows) {}

    /** @param role key of the role's name in the bundle {@code directory} */
    record Colleague(String role, String name, String account) {}

    /** Somebody else came with this person's account. */
    record Refusal(UUID person, String name, String account) {}

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance directory(
            @RestQuery @DefaultValue("") String search, @RestQuery @Nullable String pageToken) {
        var grant = office();
        var place = Organisation.of(grant.place()).orElse(null);
        if (place == null) {
            return Templates.directory(new Tree(grant.place(), grant.place(), true, search, List.of(), ""), List.of());
        }
        return Templates.directory(
                tree(place, search, pageToken), grant.unit() == null ? refusals(place.id) : List.of());
    }

    @GET
    @Path("schools/{organisation}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance directorySchool(@RestPath String organisation) {
        var school = Organisation.of(organisation).orElseThrow(NotFoundException::new);
        var headcounts = Duty.headcounts(Duty.activeUnder(school.owner, Today.is()));
        return Templates.school(OrganisationView.of(school, headcounts), colleagues(school));
    }

    /** The office says that the newcomer is the same person: the next log-in with the account binds it anew. */
    @POST
    @Path("refusals/{person}")
    @Transactional
    @Operation(hidden = true)
    public Response releaseAccount(@RestPath UUID person) {
        var refused = RefusedLogIn.<RefusedLogIn>findByIdOptional(person).orElseThrow(NotFoundException::new);
        if (!refused.owner.equals(office().place())) {
            throw new NotFoundException();
        }
        Person.<Person>findById(person).release();
        refused.delete();
        return Response.seeOther(URI.create("/identity/directory")).build();
    }

    private static Tree tree(Organisation place, String search, @Nullable String pageToken) {
        var found = Organisation.page(place, search, PageToken.key(pageToken), ROWS + 1);
        var page = Listing.of(found, ROWS, Organisation::key);
        var headcounts = Duty.headcounts(Duty.activeUnder(place.owner, Today.is()));
        var rows = page.data().stream()
                .map(organisation -> OrganisationView.of(organisation, headcounts))
                .toList();
        var next = page.pageToken() == null ? "" : page.pageToken();
        return new Tree(
                place.id, place.name, place.parent == null, search, parts(place, rows, !search.isEmpty()), next);
    }

    private static List<Part> parts(Organisation place, List<OrganisationView> rows, boolean searched) {
        var districts = Organisation.districts(place.owner);
        var byPart = rows.stream().collect(groupingBy(row -> row.part(districts.keySet())));
        return byPart.entrySet().stream()
                .sorted(comparing(each -> districts.getOrDefault(each.getKey(), "")))
                .map(each -> new Part(
                        districts.getOrDefault(each.getKey(), place.name),
                        searched || byPart.size() == 1,
                        each.getValue()))
                .toList();
    }

    /** Leaders and coordinators by name; teachers are only counted. */
    private static List<Colleague> colleagues(Organisation school) {
        return Duty.listedAt(school, Today.is()).stream()
                .filter(duty -> duty.role != DutyRole.TEACHER && duty.role != DutyRole.STAFF)
                .map(duty -> new Colleague(
                        duty.role.name(), duty.person.name(), duty.person.account == null ? "" : duty.person.account))
                .toList();
    }

    private static List<Refusal> refusals(String owner) {
        return RefusedLogIn.at(owner).stream()
                .map(refused -> Person.<Person>findById(refused.person))
                .map(person -> new Refusal(
                        person.id,
                        person.name(),
                        person.protectedIdentity || person.account == null ? "" : person.account))
                .toList();
    }

    private Grant office() {
        return Stream.concat(caller.acting().stream(), caller.grants().stream())
                .filter(grant -> grant.role() == Role.OFFICE)
                .findFirst()
                .orElseThrow(ForbiddenException::new);
    }
}
