package no.avsats.strategy.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.Measure;
import no.avsats.strategy.content.Section;
import no.avsats.strategy.content.SubGoal;
import no.avsats.strategy.text.WordDocument;
import no.avsats.strategy.text.WordRefused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A Word document becomes proposals, which somebody looks at before they are taken. */
@Path("/strategy/imports/{strategy}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ImportPage {
    private static final int MOST_TITLE = 200;

    private final Access access;
    private final Writing writing;

    ImportPage(Access access, Writing writing) {
        this.access = access;
        this.writing = writing;
    }

    @CheckedTemplate(basePath = "strategies")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(UUID strategy, String title, String refused);

        static native TemplateInstance proposals(
                UUID strategy, String title, List<Proposal> proposals, List<String> sections, boolean wrong);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response importInto(@RestPath UUID strategy) {
        return upload(200, access.draft(strategy), "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(hidden = true)
    public Response readWord(@RestPath UUID strategy, @RestForm("document") @Nullable FileUpload document) {
        var held = access.draft(strategy);
        if (document == null || document.size() == 0) {
            return upload(422, held, "NONE");
        }
        try {
            var word = WordDocument.read(java.nio.file.Files.readAllBytes(document.uploadedFile()));
            return proposals(200, held, Proposal.of(word.chapters()), false);
        } catch (WordRefused refused) {
            return upload(422, held, refused.reason().name());
        } catch (java.io.IOException gone) {
            return upload(422, held, "UNREADABLE");
        }
    }

    @POST
    @Path("taken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response takeProposals(@RestPath UUID strategy, MultivaluedMap<String, String> sent) {
        var held = access.draft(strategy);
        var proposals = sent(sent);
        if (proposals.stream().anyMatch(ImportPage::isUnfit)) {
            return proposals(422, held, proposals, true);
        }
        UUID goal = null;
        for (var proposal : proposals) {
            goal = take(held, proposal, goal);
        }
        return Response.seeOther(URI.create("/strategy/documents/" + strategy)).build();
    }

    /** @param goal the last one that was taken, which measures after it serve */
    private @Nullable UUID take(Strategy held, Proposal proposal, @Nullable UUID goal) {
        switch (proposal.as()) {
            case "" -> {}
            case "goal" -> {
                return writing.add(
                                held,
                                new SubGoal(
                                        proposal.title(),
                                        proposal.text(),
                                        null,
                                        null,
                                        false,
                                        List.of(),
                                        List.of(),
                                        null))
                        .id();
            }
            case "measure" ->
                writing.add(
                        held,
                        Measure.named(
                                proposal.title(),
                                proposal.text(),
                                goal == null ? List.of() : List.of(goal),
                                List.of()));
            default -> append(held, Section.Which.valueOf(proposal.as()), proposal.text());
        }
        return goal;
    }

    /** What stands in the section stays. */
    private void append(Strategy held, Section.Which which, String text) {
        var part = held.content.section(which);
        var both = Stream.of(part.item().text(), text)
                .filter(each -> !each.isBlank())
                .toList();
        writing.write(held, part.id(), part.revision(), new Section(which, String.join("\n\n", both)));
    }

    private static boolean isUnfit(Proposal proposal) {
        var titled = proposal.as().equals("goal") || proposal.as().equals("measure");
        return titled && (proposal.title().isEmpty() || proposal.title().length() > MOST_TITLE)
                || proposal.text().length() > Item.LONGEST / 2;
    }

    private static List<Proposal> sent(MultivaluedMap<String, String> sent) {
        var as = sent.getOrDefault("as", List.of());
        var titles = sent.getOrDefault("title", List.of());
        var texts = sent.getOrDefault("text", List.of());
        var proposals = new ArrayList<Proposal>();
        for (var i = 0; i < Math.min(as.size(), Math.min(titles.size(), texts.size())); i++) {
            proposals.add(new Proposal(
                    known(as.get(i)),
                    titles.get(i).strip(),
                    texts.get(i).replace("\r\n", "\n").strip()));
        }
        return proposals;
    }

    private static String known(String as) {
        return as.equals("goal") || as.equals("measure") || sections().contains(as) ? as : "";
    }

    private static List<String> sections() {
        return Arrays.stream(Section.Which.values()).map(Enum::name).toList();
    }

    private static Response upload(int status, Strategy strategy, String refused) {
        return Response.status(status)
                .entity(Templates.upload(strategy.id, strategy.title, refused).render())
                .build();
    }

    private static Response proposals(int status, Strategy strategy, List<Proposal> proposals, boolean wrong) {
        return Response.status(status)
                .entity(Templates.proposals(strategy.id, strategy.title, proposals, sections(), wrong)
                        .render())
                .build();
    }
}
