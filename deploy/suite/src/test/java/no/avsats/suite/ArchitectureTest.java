package no.avsats.suite;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shape of the tree: who may use whom, what things may be called, what may cross a door. */
class ArchitectureTest {

    private static final List<String> MODULES = List.of(
            "identity/caller",
            "identity/events",
            "identity/keycloak",
            "identity/feide-sim",
            "identity",
            "assessment-service/events",
            "assessment-service",
            "strategy-service/events",
            "strategy-service",
            "reporting-service",
            "deploy/outbox",
            "deploy/stack",
            "deploy/local",
            "deploy/bench");

    private static final String[] SHARED = {
        "no.avsats.caller..",
        "no.avsats.frame..",
        "no.avsats.problem..",
        "no.avsats.session..",
        "no.avsats.outbox..",
        "no.avsats.inbox..",
        "no.avsats.identity.events..",
        "no.avsats.assessment.events..",
        "no.avsats.strategy.events.."
    };

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .importPaths(MODULES.stream()
                        .map(module -> Path.of("../..", module, "target/classes"))
                        .toList());
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(ours.size()).isGreaterThan(80);
    }

    @Test
    void aServiceUsesItselfAndWhatIsSharedOnly() {
        Stream.of("identity", "assessment", "strategy", "reporting").forEach(service -> noClasses()
                .that(resideInAPackage("no.avsats." + service + ".."))
                .should()
                .dependOnClassesThat(oursOutside(service))
                .check(ours));
    }

    @Test
    void whatIsSharedKnowsNoService() {
        noClasses()
                .that(resideInAnyPackage(SHARED))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("no.avsats..").and(DescribedPredicate.not(resideInAnyPackage(SHARED))))
                .check(ours);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("no.avsats.(**)").should().beFreeOfCycles().check(ours);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto|Base)")
                .check(ours);
    }

    @Test
    void noEntityCrossesADoor() {
        methods().that(areDoors()).should(mentionNoEntity()).check(ours);
    }

    private static DescribedPredicate<JavaClass> oursOutside(String service) {
        return resideInAPackage("no.avsats..")
                .and(DescribedPredicate.not(resideInAPackage("no.avsats." + service + "..")))
                .and(DescribedPredicate.not(resideInAnyPackage(SHARED)));
    }

    private static DescribedPredicate<JavaMethod> areDoors() {
        return describe(
                "are HTTP or Kafka methods",
                method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        || method.getOwner().isAssignableTo("no.avsats.inbox.Feed")
                                && method.getName().equals("on"));
    }

    private static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<>("mention no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " mentions " + type)));
            }
        };
    }
}
