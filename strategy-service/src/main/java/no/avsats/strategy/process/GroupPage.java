package no.avsats.strategy.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.document.Snapshot;
import no.avsats.strategy.document.Strategy;
import no.avsats.strategy.process.Person.Listed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who works on a strategy, whether the group is shared, and who is kept informed. */
@Path("/strategy/documents/{strategy}/group")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class GroupPage {

    private static final int LONGEST_NAME = 120;

    private final Desk desk;

    GroupPage(Desk desk) {
        this.desk = desk;
    }

    /** Somebody on a list. */
    record Entry(UUID id, String name, String duty, String title, String email) {
        static Entry of(Person person) {
            return new Entry(person.id, person.name, person.duty.name(), person.title, person.email);
        }
    }

    /** A group that can be shared. */
    record Lender(UUID strategy, String title, String organisation) {
        static Lender of(Snapshot strategy) {
            return new Lender(strategy.id(), strategy.title(), Organisation.nameOf(strategy.organisation()));
        }
    }

    /**
     * A person as somebody typed them.
     *
     * @param listed the list that the form belongs to; empty for none
     */
    record Form(String listed, String name, String duty, String title, String email, Set<String> wrong) {
        static final Form EMPTY = new Form("", "", "SCHOOL_LEADER", "", "", Set.of());

        public boolean isWrong(String list, String field) {
            return listed.equals(list) && wrong.contains(field);
        }
    }

    /** @param borrowed the strategy whose group is used; null for an own one */
    record View(
            String title,
            String path,
            boolean owners,
            List<Entry> group,
            List<Entry> informed,
            List<String> remarks,
            boolean brief,
            boolean lends,
            @Nullable UUID borrowed,
            List<Lender> lenders,
            Form form) {

        public boolean shares() {
            return borrowed != null;
        }

        public boolean isBorrowed(UUID strategy) {
            return strategy.equals(borrowed);
        }
    }

    @CheckedTemplate(basePath = "process")
    static class Templates {
        private Templates() {}

        static native TemplateInstance group(View page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response groupOf(@RestPath UUID strategy) {
        return page(200, desk.read(strategy), Form.EMPTY);
    }

    @POST
    @Path("people")
    @Transactional
    @Operation(hidden = true)
    public Response addPerson(
            @RestPath UUID strategy,
            @RestForm @DefaultValue("GROUP") Listed listed,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("OTHER") Duty duty,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String email) {
        var held = desk.write(strategy);
        var wrong = faults(strategy, listed, name, title, email.strip());
        if (!wrong.isEmpty()) {
            return page(422, held, new Form(listed.name(), name, duty.name(), title, email, wrong));
        }
        Person.of(strategy, listed, name, duty, title, email).persist();
        return to(held, "#" + listed.name());
    }

    @POST
    @Path("people/{person}/removal")
    @Transactional
    @Operation(hidden = true)
    public Response removePerson(@RestPath UUID strategy, @RestPath UUID person) {
        var held = desk.write(strategy);
        Person.remove(strategy, person);
        return to(held, "");
    }

    @POST
    @Path("shape")
    @Transactional
    @Operation(hidden = true)
    public Response shapeProcess(
            @RestPath UUID strategy,
            @RestForm @DefaultValue("") String brief,
            @RestForm @DefaultValue("") String lends,
            @RestForm @DefaultValue("") String groupOf) {
        var held = desk.write(strategy);
        var other = lenders(held).stream()
                .map(Lender::strategy)
                .filter(lender -> lender.toString().equals(groupOf))
                .findFirst()
                .orElse(null);
        Procedure.of(strategy).become(!brief.isEmpty() && !held.isOwners(), !lends.isEmpty(), other);
        return to(held, "");
    }

    private static Set<String> faults(UUID strategy, Listed listed, String name, String title, String email) {
        var wrong = new TreeSet<String>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            wrong.add("name");
        }
        if (title.length() > LONGEST_NAME) {
            wrong.add("title");
        }
        if (email.isEmpty() ? listed == Listed.INFORMED : !MailAddress.isOne(email)) {
            wrong.add("email");
        }
        if (Person.of(strategy, listed).size() >= Person.MOST) {
            wrong.add("full");
        }
        return wrong;
    }

    /** Groups of the same owner. */
    private static List<Lender> lenders(Snapshot strategy) {
        return Procedure.lending(strategy.owner()).stream()
                .filter(lender -> !lender.equals(strategy.id()))
                .flatMap(lender -> Strategy.<Strategy>findByIdOptional(lender).stream())
                .map(Strategy::snapshot)
                .map(Lender::of)
                .toList();
    }

    private static Response page(int status, Snapshot strategy, Form form) {
        var procedure = Procedure.of(strategy.id());
        var group = procedure.group();
        var view = new View(
                strategy.title(),
                strategy.path(),
                strategy.isOwners(),
                group.stream().map(Entry::of).toList(),
                Person.of(strategy.id(), Listed.INFORMED).stream()
                        .map(Entry::of)
                        .toList(),
                GroupRemark.of(
                                strategy.isOwners(),
                                group.stream().map(person -> person.duty).toList())
                        .stream()
                        .map(Enum::name)
                        .toList(),
                procedure.brief,
                procedure.lends,
                procedure.groupOf,
                lenders(strategy),
                form);
        return Response.status(status).entity(Templates.group(view).render()).build();
    }

    private static Response to(Snapshot strategy, String more) {
        return Response.seeOther(URI.create(strategy.path() + "/group" + more)).build();
    }
}
