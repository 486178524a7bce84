package no.avsats.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import no.avsats.outbox.Wire;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record of Kafka, whatever it holds. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Message(long offset, @Nullable String key, Map<String, String> headers, byte @Nullable [] data) {

    static Message of(ConsumerRecord<byte[], byte[]> record) {
        var headers = new TreeMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        var key = record.key() == null ? null : new String(record.key(), UTF_8);
        return new Message(record.offset(), key, headers, record.value());
    }

    static Message of(ResultSet deadLetter) throws SQLException {
        try {
            return new Message(
                    deadLetter.getLong("record_offset"),
                    deadLetter.getString("key"),
                    Wire.JSON.readValue(deadLetter.getString("headers"), new TypeReference<>() {}),
                    deadLetter.getBytes("data"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the event and hands it to its feed; whatever it throws is the reason why it cannot be taken. */
    <E> void handTo(Feed<E> feed) {
        var envelope = envelope();
        feed.on(event(feed.events(), envelope.type()), envelope);
    }

    String headersAsJson() {
        try {
            return Wire.JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Envelope envelope() {
        var time = required("ce_time");
        try {
            return new Envelope(
                    required("ce_id"),
                    required("ce_source"),
                    required("ce_type"),
                    headers.get("ce_subject"),
                    Instant.parse(time));
        } catch (DateTimeException e) {
            throw new Unreadable("ce_time is no time: " + time, e);
        }
    }

    private String required(String header) {
        var value = headers.get(header);
        if (value == null) {
            throw new Unreadable("no header " + header);
        }
        return value;
    }

    private <E> E event(Class<E> events, String type) {
        var known = Arrays.stream(events.getPermittedSubclasses())
                .filter(permitted -> Wire.type(permitted).equals(type))
                .findFirst()
                .orElseThrow(() -> new Unreadable("unknown type " + type));
        if (data == null) {
            throw new Unreadable("no data");
        }
        try {
            return complete(events.cast(Wire.JSON.readValue(data, known)));
        } catch (JsonMappingException e) {
            var path = e.getPath().stream()
                    .map(JsonMappingException.Reference::getDescription)
                    .toList();
            throw new Unreadable(e.getOriginalMessage() + " " + path, e);
        } catch (JsonProcessingException e) {
            throw new Unreadable(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not {@code @Nullable} must be there: a null from outside would only fail later, further in. */
    private static <E> E complete(E event) {
        for (var component : event.getClass().getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class) && value(component, event) == null) {
                throw new Unreadable("no " + component.getName());
            }
        }
        return event;
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
