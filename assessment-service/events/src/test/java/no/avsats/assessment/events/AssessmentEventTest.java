package no.avsats.assessment.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.List;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.outbox.EventContract;
import no.avsats.outbox.Wire;
import org.junit.jupiter.api.Test;

class AssessmentEventTest extends EventContract {

    private static final String OLD = """
            {"role": "teacher", "area": "content", "indicator": null, "target": 4, "suppressed": false,
             "answered": 10, "level": 3, "share": 60, "shareInWords": null, "bands": []}""";

    AssessmentEventTest() {
        super(AssessmentEvent.class);
    }

    @Test
    void aCellFromBeforeRangesWereToldHasNone() throws IOException {
        assertThat(Wire.JSON.readValue(OLD, Cell.class))
                .isEqualTo(new Cell("teacher", "content", null, 4, false, 10, 3, 60, null, null, null, List.of()));
    }

    @Test
    void aShareIsANumberOrARangeAndNeverBoth() throws IOException {
        var cell = (ObjectNode) Wire.JSON.readTree(OLD);
        assertThat(schema().validate(cell)).isEmpty();
        assertThat(schema().validate(cell.deepCopy().put("atLeast", 55))).isNotEmpty();
        assertThat(schema().validate(cell.deepCopy().put("atMost", 65))).isNotEmpty();
        assertThat(schema().validate(cell.deepCopy()
                        .putNull("share")
                        .put("atLeast", 55)
                        .put("atMost", 65)))
                .isEmpty();
    }

    /** Of one cell. */
    private static JsonSchema schema() throws IOException {
        try (var json = AssessmentEvent.class.getResourceAsStream("/schemas/AssessmentReleased.schema.json")) {
            JsonNode whole = Wire.JSON.readTree(json);
            var cell = Wire.JSON.createObjectNode().put("$ref", "#/$defs/Cell");
            cell.set("$defs", whole.get("$defs"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(cell);
        }
    }
}
