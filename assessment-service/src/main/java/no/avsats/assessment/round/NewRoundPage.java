package no.avsats.assessment.round;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.directory.Organisation.School;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.spacing.RoundsClash;
import no.avsats.frame.Days;
import no.avsats.frame.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where the office plans a round. */
@Path("/assessment/rounds/new")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class NewRoundPage {

    private static final String PRESCHOOLS = "preschools";

    private final Office office;
    private final Planning planning;
    private final Frameworks frameworks;
    private final Days days;
    private final Language language;

    NewRoundPage(Office office, Planning planning, Frameworks frameworks, Days days, Language language) {
        this.office = office;
        this.planning = planning;
        this.frameworks = frameworks;
        this.days = days;
        this.language = language;
    }

    /** A framework that one can choose. */
    record Option(String key, String name) {}

    /**
     * Schools that fold under one heading.
     *
     * @param name empty for schools right below the owner
     * @param chosen how many of them are in the round
     */
    record District(String name, List<School> schools, int chosen) {}

    @CheckedTemplate(basePath = "rounds")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(
                RoundForm page,
                String again,
                List<Option> frameworks,
                List<District> districts,
                List<String> pools,
                List<Integer> years,
                String preschools,
                List<ClashView> clashes);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response newRound(
            @QueryParam("copy") @Nullable UUID copied,
            @QueryParam("again") @Nullable UUID asked,
            @QueryParam("for") @DefaultValue("") String whom) {
        var owner = office.owner();
        var newest = newest(owner, whom.equals(PRESCHOOLS));
        var usual = Burden.usual(Round.ofOwner(owner), SchoolDays.today());
        var empty = RoundForm.empty(newest, usual, number -> texts().waveNumber(number));
        var earlier = Optional.ofNullable(asked).or(() -> Optional.ofNullable(copied));
        if (earlier.isEmpty()) {
            return page(200, empty.asking(fitting(owner, empty)), owner);
        }
        var round = Round.of(earlier.get(), owner).orElseThrow(NotFoundException::new);
        var form = RoundForm.copy(round, SchoolAssessment.ofRound(round.id()), asked != null, empty);
        return page(200, form, owner);
    }

    /** Ids of the schools that the form's framework is written for; of all where it fits none. */
    private Set<String> fitting(String owner, RoundForm form) {
        var all = schools(owner);
        var fit = all.stream()
                .filter(each -> each.preschool() == forPreschools(owner, form))
                .toList();
        return (fit.isEmpty() ? all : fit).stream().map(School::id).collect(toUnmodifiableSet());
    }

    private boolean forPreschools(String owner, RoundForm form) {
        return frameworks.of(owner).stream()
                .anyMatch(each -> each.key().equals(form.framework()) && each.forPreschools());
    }

    private String newest(String owner, boolean forPreschools) {
        return frameworks.of(owner).stream()
                .filter(each -> each.forPreschools() == forPreschools)
                .map(Framework::key)
                .findFirst()
                .orElseThrow();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response planNewRound(MultivaluedMap<String, String> sent) {
        var owner = office.owner();
        var schools = schools(owner).stream().map(School::id).toList();
        var form = RoundForm.of(sent, schools);
        var faults = form.faults(days::read);
        if (!faults.isEmpty()) {
            return page(422, form.with(faults), owner);
        }
        try {
            var plan = form.plan(days::read, letter -> texts().poolName(letter));
            var round = planning.plan(owner, plan, form.key());
            return Response.seeOther(URI.create("/assessment/rounds/" + round.id()))
                    .build();
        } catch (UnfitPlan unfit) {
            return page(422, form.with(fields(unfit, form)), owner);
        } catch (RoundsClash clash) {
            return page(422, form, owner, ClashView.of(clash.clashes()));
        }
    }

    /** Fields of the page for pointers of the plan, whose waves are numbered without the unused ones. */
    private static Set<String> fields(UnfitPlan unfit, RoundForm form) {
        return unfit.errors().stream()
                .map(error -> error.pointer().split("/"))
                .map(pointer -> switch (pointer[1]) {
                    case "waves" ->
                        form.used().get(Integer.parseInt(pointer[2])).field();
                    case "pools" -> "pools";
                    case "answering" -> "schools";
                    default -> pointer[1];
                })
                .collect(toUnmodifiableSet());
    }

    private Response page(int status, RoundForm form, String owner) {
        return page(status, form, owner, List.of());
    }

    private Response page(int status, RoundForm form, String owner, List<ClashView> clashes) {
        var options = frameworks.of(owner).stream()
                .map(each -> new Option(each.key(), name(each)))
                .toList();
        return Response.status(status)
                .entity(Templates.plan(
                                form,
                                again(form, owner),
                                options,
                                districts(owner, form),
                                RoundForm.POOLS,
                                years(owner),
                                preschools(owner, form),
                                clashes)
                        .render())
                .build();
    }

    /** Whose pupils can be asked. */
    private List<Integer> years(String owner) {
        return frameworks.of(owner).stream()
                .flatMap(each -> Stream.ofNullable(each.pupils()))
                .flatMap(asked -> asked.years().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the form is for {@code these}, or the owner has {@code others}; empty where it has none. */
    private String preschools(String owner, RoundForm form) {
        if (schools(owner).stream().noneMatch(School::preschool)) {
            return "";
        }
        return forPreschools(owner, form) ? "these" : "others";
    }

    /** What it is called, and what it is for. */
    private String name(Framework framework) {
        var whom = framework.forPreschools() ? texts().forPreschools() : texts().forSchools();
        return "%s %d, %s".formatted(framework.name().in(language.current()), framework.version(), whom);
    }

    /** The title of the round that this one asks again; empty for most. */
    private static String again(RoundForm form, String owner) {
        return Optional.of(form.follows())
                .filter(text -> !text.isEmpty() && !form.isWrong("follows"))
                .flatMap(text -> Round.of(UUID.fromString(text), owner))
                .map(Round::title)
                .orElse("");
    }

    /** Districts of schools, and one group of all preschools: first where the form is for them, else last. */
    private List<District> districts(String owner, RoundForm form) {
        var preschools = schools(owner).stream().filter(School::preschool).toList();
        var group = Stream.of(new District(texts().preschools(), preschools, form.chosen(preschools)))
                .filter(district -> !district.schools().isEmpty());
        var districts = districtsOfSchools(owner, form).stream();
        return (forPreschools(owner, form) ? Stream.concat(group, districts) : Stream.concat(districts, group))
                .toList();
    }

    private static List<District> districtsOfSchools(String owner, RoundForm form) {
        Map<String, String> names = Organisation.districtsOf(owner);
        var byDistrict = schools(owner).stream()
                .filter(school -> !school.preschool())
                .collect(groupingBy(school -> names.getOrDefault(school.id(), ""), TreeMap::new, toList()));
        return byDistrict.entrySet().stream()
                .map(each -> new District(each.getKey(), each.getValue(), form.chosen(each.getValue())))
                .sorted(comparing(District::name))
                .toList();
    }

    private static List<School> schools(String owner) {
        return Organisation.schoolsOf(owner, SchoolDays.today());
    }

    private RoundTexts texts() {
        return MessageBundles.get(RoundTexts.class, Localized.Literal.of(language.current()));
    }
}
