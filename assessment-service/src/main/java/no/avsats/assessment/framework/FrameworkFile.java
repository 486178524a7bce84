package no.avsats.assessment.framework;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.avsats.assessment.framework.FileRefused.Fault;

/** A framework as one YAML file: what is written can be read again, and what cannot be read is told with its place. */
public final class FrameworkFile {

    /** JSON Schema 2020-12 of the file. */
    static final String SCHEMA = schemaText();

    private static final ObjectWriter WRITER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer();

    private static final JsonSchema VALIDATOR = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                    SCHEMA,
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build());

    private FrameworkFile() {}

    public static String write(Framework framework) {
        try {
            return WRITER.writeValueAsString(framework);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FileRefused when it is no YAML, does not fit the schema, or is no framework */
    static Framework read(String yaml) {
        try {
            JsonNode tree = Frameworks.YAML.readTree(yaml);
            var places = new YamlPlaces(yaml);
            var misfits = VALIDATOR.validate(tree).stream()
                    .map(each -> fault(each, places))
                    .sorted()
                    .toList();
            if (!misfits.isEmpty()) {
                throw new FileRefused(misfits);
            }
            return Frameworks.YAML.treeToValue(tree, Framework.class);
        } catch (JacksonException e) {
            throw new FileRefused(List.of(unreadable(e)));
        }
    }

    /** Where a broken rule is: the text or the content that breaks it, else the top. */
    static Fault fault(Broken broken, String yaml) {
        var places = new YamlPlaces(yaml);
        var pointer = broken.item().isEmpty() ? "" : places.pointerOf(broken.item());
        return places.fault(pointer + broken.at(), broken.rule().name(), broken.sentence(), broken.details());
    }

    private static Fault fault(ValidationMessage message, YamlPlaces places) {
        var pointer = message.getInstanceLocation().toString();
        var property = message.getProperty();
        return places.fault(
                property == null || message.getType().equals("required") ? pointer : pointer + "/" + property,
                "SCHEMA_"
                        + message.getType()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                .toUpperCase(Locale.ROOT),
                message.getError(),
                property == null ? limits(message) : List.of(property));
    }

    /** What the schema allows, as far as the message names it. */
    private static List<Object> limits(ValidationMessage message) {
        return Stream.ofNullable(message.getArguments())
                .flatMap(Stream::of)
                .<Object>map(String::valueOf)
                .toList();
    }

    private static Fault unreadable(JacksonException failure) {
        var at = failure.getLocation();
        return new Fault(
                "",
                at == null ? 1 : at.getLineNr(),
                at == null ? 1 : at.getColumnNr(),
                "UNREADABLE_YAML",
                Objects.requireNonNullElse(failure.getOriginalMessage(), "This is no YAML."),
                List.of());
    }

    private static String schemaText() {
        try (var file = FrameworkFile.class.getResourceAsStream("/framework.schema.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
