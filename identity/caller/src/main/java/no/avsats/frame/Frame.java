package no.avsats.frame;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Place;
import no.avsats.caller.Places;
import no.avsats.caller.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the frame of a page shows about its reader. Templates reach it as {@code inject:frame}. */
@Named
@RequestScoped
public class Frame {

    private static final String START = "/assessment";
    private static final String STRATEGY = "/strategy";
    private static final String PLANS = "/strategy/plans";

    private final Caller caller;
    private final Places places;
    private final RoutingContext request;
    private final String service;

    Frame(Caller caller, Places places, RoutingContext request, @ConfigProperty(name = "avsats.path") String service) {
        this.caller = caller;
        this.places = places;
        this.request = request;
        this.service = service;
    }

    /**
     * One entry of the menu.
     *
     * @param key message of the label in the bundle {@code frame}
     * @param current whether the page that is shown belongs to it
     */
    public record Entry(String key, String href, boolean current) {}

    public boolean known() {
        return caller.isKnown();
    }

    public String name() {
        return caller.name();
    }

    /** Name of the organisation that the reader acts for; empty when there is none. */
    public String place() {
        return caller.acting()
                .map(grant -> places.find(grant.place()).map(Place::name).orElse(grant.place()))
                .orElse("");
    }

    /** Name of the school owner above it; empty when there is none. */
    public String owner() {
        return caller.acting()
                .flatMap(grant -> places.find(grant.owner()))
                .map(Place::name)
                .orElse("");
    }

    /** Key of the role's name in the bundle {@code frame}. */
    public String role() {
        return caller.acting().map(grant -> grant.role().text()).orElse("noRole");
    }

    public boolean severalGrants() {
        return caller.grants().size() > 1;
    }

    public String logOutPath() {
        return "/" + service + "/logout";
    }

    public List<Entry> menu() {
        return caller.acting().map(this::menuOf).orElse(List.of());
    }

    private List<Entry> menuOf(Grant acting) {
        return switch (acting.role()) {
            case TEACHER, LEADER, COORDINATOR ->
                List.of(
                        new Entry("start", START, request.normalizedPath().equals(START)),
                        entry("plan", PLANS),
                        strategy(),
                        entry("result", "/assessment/schools/" + acting.place() + "/result"));
            case OFFICE, ANALYST ->
                Stream.of(
                                Optional.of(entry("overview", "/reporting")),
                                Optional.of(entry("rounds", "/assessment/rounds"))
                                        .filter(any -> acting.role() == Role.OFFICE),
                                Optional.of(strategy()).filter(any -> acting.role() == Role.OFFICE),
                                Optional.of(entry("directory", "/identity/directory"))
                                        .filter(any -> acting.role() == Role.OFFICE))
                        .flatMap(Optional::stream)
                        .toList();
            case REGION, NATION, CLIENT -> List.of();
        };
    }

    /** Plans have an entry of their own. */
    private Entry strategy() {
        return new Entry("strategy", STRATEGY, isUnder(STRATEGY) && !isUnder(PLANS));
    }

    private Entry entry(String key, String href) {
        return new Entry(key, href, isUnder(href));
    }

    private boolean isUnder(String href) {
        var path = request.normalizedPath();
        return path.equals(href) || path.startsWith(href + "/");
    }
}
