package no.avsats.strategy.trace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import no.avsats.problem.Listing;
import no.avsats.strategy.directory.Organisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where the thread of an organisation is broken, and the way to each place. */
@Path("/strategy/trace-gaps/{organisation}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class GapPage {

    private final Gaps gaps;

    GapPage(Gaps gaps) {
        this.gaps = gaps;
    }

    /**
     * Gaps of one kind that are on the page.
     *
     * @param here at the organisation itself
     * @param below at the others, one after the other
     */
    record Some(Gap.Kind kind, List<Gap> here, List<Below> below) {

        static Some of(Gap.Kind kind, String organisation, List<Gap> gaps) {
            var byPlace = gaps.stream().collect(groupingBy(Gap::organisation, LinkedHashMap::new, toList()));
            var here = byPlace.remove(organisation);
            return new Some(
                    kind,
                    here == null ? List.of() : here,
                    byPlace.values().stream()
                            .map(some -> new Below(some.getFirst().organisationName(), some))
                            .toList());
        }

        public boolean isEmpty() {
            return here.isEmpty() && below.isEmpty();
        }
    }

    /** What one organisation below has. */
    record Below(String name, List<Gap> gaps) {}

    /**
     * @param place name of the organisation
     * @param count of all gaps on the page
     * @param pageToken of the next page; empty on the last one
     */
    record View(String organisation, String place, List<Some> some, int count, boolean first, String pageToken) {

        static View of(String organisation, Listing<Gap> page, boolean first) {
            return new View(
                    organisation,
                    Organisation.nameOf(organisation),
                    Arrays.stream(Gap.Kind.values())
                            .map(kind -> Some.of(
                                    kind,
                                    organisation,
                                    page.data().stream()
                                            .filter(gap -> gap.kind() == kind)
                                            .toList()))
                            .filter(some -> !some.isEmpty())
                            .toList(),
                    page.data().size(),
                    first,
                    Objects.requireNonNullElse(page.pageToken(), ""));
        }
    }

    @CheckedTemplate(basePath = "trace")
    static class Templates {
        private Templates() {}

        static native TemplateInstance gaps(View page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance gapsOf(@RestPath String organisation, @QueryParam("pageToken") @Nullable String pageToken) {
        var page = gaps.of(organisation, null, Listing.MOST, pageToken);
        return Templates.gaps(View.of(organisation, page, pageToken == null));
    }
}
