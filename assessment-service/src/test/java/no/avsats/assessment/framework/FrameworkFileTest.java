package no.avsats.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import no.avsats.assessment.framework.FileRefused.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-10")
class FrameworkFileTest {

    private static final Framework SHIPPED = new Frameworks().get("five-areas/1");

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        for (Framework framework : new Frameworks().all()) {
            String file = FrameworkFile.write(framework);
            assertThat(FrameworkFile.read(file)).isEqualTo(framework);
            assertThat(FrameworkFile.write(FrameworkFile.read(file))).isEqualTo(file);
        }
    }

    @Test
    void aMisfitIsToldWithLineColumnAndPath() {
        String file = FrameworkFile.write(SHIPPED).replaceFirst("target: 4", "target: 9");
        int line = file.lines().toList().indexOf("  target: 9") + 1;
        assertThat(faults(file)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/areas/0/target");
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isEqualTo(11);
            assertThat(fault.code()).isEqualTo("SCHEMA_MAXIMUM");
        });
    }

    @Test
    void aMissingPartIsToldWhereItBelongs() {
        String file = FrameworkFile.write(SHIPPED).replaceFirst("  target: 4\n", "");
        assertThat(faults(file)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/areas/0");
            assertThat(fault.detail()).contains("target");
        });
    }

    @Test
    void anUnknownWordIsToldWithItsPlace() {
        String file = FrameworkFile.write(SHIPPED).replaceFirst("  target: 4\n", "  target: 4\n  colour: blue\n");
        assertThat(faults(file)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/areas/0/colour");
            assertThat(file.lines().toList().get(fault.line() - 1)).isEqualTo("  colour: blue");
        });
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThat(faults("id: five-areas\nversion: 1\n  name: ["))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.code()).isEqualTo("UNREADABLE_YAML");
                });
        assertThat(faults("")).isNotEmpty();
        assertThat(faults("id: one\nid: two\n"))
                .singleElement()
                .extracting(Fault::line)
                .isEqualTo(2);
    }

    @Test
    void aBrokenRuleIsToldAtTheContentThatBreaksIt() {
        String file = FrameworkFile.write(SHIPPED);
        Fault fault = FrameworkFile.fault(Broken.of(Rule.ASKS_NOBODY, "sharing", "", "sharing"), file);
        assertThat(fault.pointer()).isEqualTo("/areas/1/indicators/0");
        assertThat(file.lines().toList().get(fault.line() - 1)).endsWith("id: sharing");
    }

    @Test
    void aBrokenTextIsToldAtTheText() {
        String file = FrameworkFile.write(SHIPPED);
        Broken empty = Broken.of(Rule.EMPTY, "sharing", "/teacher/levels/2/nb", "The card", "nb");
        Fault fault = FrameworkFile.fault(empty, file);
        assertThat(fault.pointer()).isEqualTo("/areas/1/indicators/0/teacher/levels/2/nb");
        assertThat(file.lines().toList().get(fault.line() - 1)).contains("nb: Jeg legger inn");
    }

    @Test
    void theSchemaKnowsEveryFieldOfTheRecords() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(FrameworkFile.SCHEMA);
        assertThat(names(schema.at("/properties"))).containsExactlyInAnyOrderElementsOf(fields(Framework.class));
        assertThat(names(schema.at("/$defs/area/properties"))).containsExactlyInAnyOrderElementsOf(fields(Area.class));
        assertThat(names(schema.at("/$defs/indicator/properties")))
                .containsExactlyInAnyOrderElementsOf(fields(Indicator.class));
        assertThat(names(schema.at("/$defs/measure/properties")))
                .containsExactlyInAnyOrderElementsOf(fields(Measure.class));
        assertThat(names(schema.at("/$defs/item/properties")))
                .containsExactlyInAnyOrderElementsOf(fields(Status.class));
        assertThat(names(schema.at("/properties/habits/properties")))
                .containsExactlyInAnyOrderElementsOf(fields(Habits.class));
    }

    private static List<Fault> faults(String file) {
        return catchThrowableOfType(FileRefused.class, () -> FrameworkFile.read(file))
                .faults();
    }

    private static List<String> names(JsonNode properties) {
        return properties.properties().stream().map(each -> each.getKey()).toList();
    }

    private static List<String> fields(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
