package no.avsats.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;

/**
 * Points the tests of a service at the real stack:
 * {@code @WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))}.
 * Fields of type {@link Tokens} are filled.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = Objects.requireNonNull(arguments.get("service"), "service");
    }

    @Override
    public Map<String, String> start() {
        return ServiceSettings.of(TestStack.addresses(), service);
    }

    @Override
    public void stop() {
        // the stack serves the next test class too
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(Tokens.ofStack(), new TestInjector.MatchesType(Tokens.class));
    }
}
