package no.avsats.assessment.framework;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.avsats.assessment.framework.FileRefused.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Lines and columns of a YAML file by JSON pointer. */
final class YamlPlaces {

    private static final int DEEPEST = 50;

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> pointers = new HashMap<>();

    YamlPlaces(String yaml) {
        walk("", new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml)), 0);
    }

    /** The pointer of the content with this id; the whole when there is none. */
    String pointerOf(String id) {
        return pointers.getOrDefault(id, "");
    }

    /** At the nearest place above the pointer that the file has. */
    Fault fault(String pointer, String code, String detail, List<Object> values) {
        var at = pointer;
        while (!nodes.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        var node = nodes.get(at);
        var mark = node == null ? null : node.getStartMark();
        return new Fault(
                pointer,
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1,
                code,
                detail,
                values);
    }

    private void walk(String pointer, @Nullable Node node, int depth) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        nodes.put(pointer, node);
        if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    if (key.getValue().equals("id") && entry.getValueNode() instanceof ScalarNode id) {
                        pointers.putIfAbsent(id.getValue(), pointer);
                    }
                    walk(pointer + "/" + escaped(key.getValue()), entry.getValueNode(), depth + 1);
                }
            });
        }
        if (node instanceof SequenceNode list) {
            var items = list.getValue();
            for (var index = 0; index < items.size(); index++) {
                walk(pointer + "/" + index, items.get(index), depth + 1);
            }
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
