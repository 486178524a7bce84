package no.avsats.weather;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.avsats.stack.ServiceSettings;
import no.avsats.stack.TestStack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The real stack with a schema and a topic of our own, both empty, so that no service's tests meet what these leave. */
public class WeatherStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var stack = TestStack.addresses();
        emptyTopic(stack.kafka());
        var settings = new HashMap<>(ServiceSettings.of(stack, "reporting"));
        settings.put("quarkus.datasource.jdbc.url", stack.jdbcUrl("reporting") + "?currentSchema=weather");
        settings.put("quarkus.datasource.username", stack.owner("reporting").user());
        settings.put("quarkus.datasource.password", stack.owner("reporting").password());
        settings.put("quarkus.flyway.schemas", "weather");
        settings.put("quarkus.flyway.clean-at-start", "true");
        return settings;
    }

    @Override
    public void stop() {}

    private static void emptyTopic(String broker) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
            delete(admin);
            var topic = List.of(new NewTopic(WeatherEvent.TOPIC, 1, (short) 1));
            await().ignoreExceptions().until(() -> {
                admin.createTopics(topic).all().get(); // refused until the old one is gone
                return true;
            });
        }
    }

    private static void delete(Admin admin) {
        try {
            admin.deleteTopics(List.of(WeatherEvent.TOPIC)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
