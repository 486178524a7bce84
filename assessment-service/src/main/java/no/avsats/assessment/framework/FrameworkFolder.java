package no.avsats.assessment.framework;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A framework that is written in several YAML files: lists go on from file to file by name, all else stands once. */
final class FrameworkFolder {

    private FrameworkFolder() {}

    /** @throws FrameworkInvalid naming the file, or the folder when the whole is no framework */
    static Framework read(Path folder) {
        ObjectNode whole = Frameworks.YAML.createObjectNode();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(file -> add(file, whole));
            return Frameworks.YAML.treeToValue(whole, Framework.class);
        } catch (JacksonException e) {
            throw new FrameworkInvalid(folder.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Path file, ObjectNode whole) {
        for (var part : tree(file).properties()) {
            JsonNode known = whole.get(part.getKey());
            if (known == null) whole.set(part.getKey(), part.getValue());
            else if (known instanceof ArrayNode list && part.getValue() instanceof ArrayNode more) list.addAll(more);
            else
                throw new FrameworkInvalid(
                        file.toString(), List.of("'%s' stands in another file too.".formatted(part.getKey())));
        }
    }

    private static JsonNode tree(Path file) {
        try {
            return Frameworks.YAML.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new FrameworkInvalid(file.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
