package no.avsats.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a run has measured, as its file keeps it; every table is made from this.
 *
 * @param circumstances versions, flags and lengths by name
 * @param remarks what a reader of the figures must know, such as repeats
 */
record Report(String scenario, Map<String, String> circumstances, List<Row> rows, List<String> remarks) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    boolean holds() {
        return rows.stream().allMatch(Row::holds);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        JSON.writeValue(file.toFile(), this);
    }

    static Report read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Report.class);
    }
}
