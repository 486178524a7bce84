package no.avsats.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.yaml.snakeyaml.Yaml;

/**
 * What holds for the events of every publisher. The examples in a schema are what once was sent: whoever adds a field
 * adds an example and leaves the others as they are, so that old events stay readable.
 */
public abstract class EventContract {

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final Class<?> events;

    protected EventContract(Class<?> events) {
        this.events = events;
    }

    @TestFactory
    Stream<DynamicTest> theSchemaIsFoundByItsName() {
        return everyType(
                type -> assertThat(schema(type).get("$id").textValue()).isEqualTo(Wire.schema(Wire.type(type))));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaHasTheFieldsOfTheRecord() {
        return everyRecord((type, schema) ->
                assertThat(fields(schema.get("properties"))).containsExactlyElementsOf(names(type, false)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotNullableIsRequired() {
        return everyRecord((type, schema) ->
                assertThat(texts(schema.get("required"))).containsExactlyElementsOf(names(type, true)));
    }

    @TestFactory
    Stream<DynamicTest> everyFieldIsDocumented() {
        return everyRecord((type, schema) -> assertThat(schema.get("properties"))
                .allSatisfy(field -> assertThat(field.has("description") || field.has("$ref"))
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> fieldsMayBeAdded() {
        return everyRecord(
                (type, schema) -> assertThat(schema.has("additionalProperties")).isFalse());
    }

    @TestFactory
    Stream<DynamicTest> theSchemaKnowsEveryConstant() {
        return everyType(type -> {
            for (var choice : choices(type)) {
                assertThat(texts(definition(type, choice).get("enum")))
                        .containsExactlyElementsOf(Stream.of(choice.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatWeSendIsWhatTheSchemaAccepts() {
        return everyExample((type, example) -> {
            var sent = Wire.JSON.readTree(Wire.json((Record) Wire.JSON.treeToValue(example, type)));
            var validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema(type), STRICT);
            assertThat(validator.validate(sent)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingOfAnExampleIsLost() {
        return everyExample((type, example) -> {
            var sent = Wire.JSON.readTree(Wire.json((Record) Wire.JSON.treeToValue(example, type)));
            assertHolds(sent, example, "");
        });
    }

    /** Fields that the example does not know may be there, at any depth. */
    private static void assertHolds(@Nullable JsonNode sent, JsonNode example, String pointer) {
        if (sent == null || !sent.isContainerNode() || sent.size() < example.size()) {
            assertThat(sent).as(pointer).isEqualTo(example);
        } else if (example.isArray()) {
            assertThat(sent).as(pointer).hasSameSizeAs(example);
            for (var i = 0; i < example.size(); i++) {
                assertHolds(sent.get(i), example.get(i), pointer + "/" + i);
            }
        } else {
            example.properties()
                    .forEach(field ->
                            assertHolds(sent.get(field.getKey()), field.getValue(), pointer + "/" + field.getKey()));
        }
    }

    @TestFactory
    Stream<DynamicTest> theDocumentTellsOfEveryType() throws IOException {
        JsonNode document =
                Wire.JSON.valueToTree(new Yaml().<Object>load(events.getResourceAsStream("/asyncapi.yaml")));
        assertThat(fields(document.at("/components/messages")))
                .containsExactlyElementsOf(types().map(Class::getSimpleName).toList());
        return everyType(
                type -> assertThat(document.at("/components/messages/" + type.getSimpleName() + "/payload/schema/$ref")
                                .textValue())
                        .isEqualTo(path(type)));
    }

    private Stream<Class<?>> types() {
        return Arrays.stream(events.getPermittedSubclasses());
    }

    private Stream<DynamicTest> everyType(ThrowingConsumer<Class<?>> test) {
        return types().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> test.accept(type)));
    }

    private interface SchemaTest {
        void on(Class<?> type, JsonNode json) throws IOException;
    }

    private Stream<DynamicTest> everyRecord(SchemaTest test) {
        return everyType(type -> {
            test.on(type, schema(type));
            for (var part : nested(type).filter(Class::isRecord).toList()) {
                test.on(part, definition(type, part));
            }
        });
    }

    private Stream<DynamicTest> everyExample(SchemaTest test) {
        return everyType(type -> {
            assertThat(schema(type).get("examples")).isNotEmpty();
            for (var example : schema(type).get("examples")) {
                test.on(type, example);
            }
        });
    }

    private JsonNode schema(Class<?> type) throws IOException {
        try (var json = events.getResourceAsStream("/" + path(type))) {
            assertThat(json).as(path(type)).isNotNull();
            return Wire.JSON.readTree(json);
        }
    }

    private JsonNode definition(Class<?> type, Class<?> part) throws IOException {
        return schema(type).required("$defs").required(part.getSimpleName());
    }

    private static String path(Class<?> type) {
        return "schemas/" + type.getSimpleName() + ".schema.json";
    }

    private static List<? extends Class<?>> choices(Class<?> type) {
        return Stream.concat(Stream.of(type), nested(type).filter(Class::isRecord))
                .flatMap(part -> Arrays.stream(part.getRecordComponents()))
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .distinct()
                .toList();
    }

    private static Stream<Class<?>> nested(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses());
    }

    private static List<String> names(Class<?> type, boolean required) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !required || !nullable(component))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<String> fields(JsonNode node) {
        return node.propertyStream().map(field -> field.getKey()).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }
}
