package no.avsats.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** How an event looks on the wire, whatever a service does with its own JSON. */
public final class Wire {

    /** Nulls are written, dates are ISO 8601, unknown fields are ignored: fields may be added. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Wire() {}

    /** The topic of a publisher's sealed interface: its constant {@code TOPIC}. */
    public static String topic(Class<?> events) {
        try {
            return (String) events.getField("TOPIC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(events + " names no TOPIC", e);
        }
    }

    /** CloudEvents type, such as {@code no.avsats.assessment.AssessmentReleased}. */
    public static String type(Class<?> event) {
        return "no." + topic(event) + "." + event.getSimpleName();
    }

    /** CloudEvents data schema of a type, such as {@code urn:avsats:assessment:AssessmentReleased}; its {@code $id}. */
    public static String schema(String type) {
        return type.replaceFirst("^no\\.", "urn:").replace('.', ':');
    }

    static String json(Record event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
