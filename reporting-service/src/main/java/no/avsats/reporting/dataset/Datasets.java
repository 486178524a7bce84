package no.avsats.reporting.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers with a dataset, or with 304 when the reader has it already. */
@ApplicationScoped
public class Datasets {

    /** The formats that one may ask for, as a pattern. */
    public static final String FORMATS = "json|csv";

    /** The dialects of CSV that one may ask for, as a pattern. */
    public static final String DIALECTS = "rfc4180|excel-nb";

    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=utf-8");

    private final ObjectMapper mapper;

    Datasets(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public Response answer(Dataset dataset, DatasetRequest request, Request conditions) {
        var isCsv = request.format().equals("csv");
        var text =
                isCsv ? Csv.of(request.dialect()).write(dataset.columns(), dataset.rows()) : json(dataset.document());
        var tag = new EntityTag(hash(text), true);
        var unchanged = conditions.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        var answer = Response.ok(text, isCsv ? CSV : MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return isCsv
                ? answer.header(HttpHeaders.CONTENT_DISPOSITION, file(dataset)).build()
                : answer.build();
    }

    private static String file(Dataset dataset) {
        return "attachment; filename=\"" + dataset.name() + ".csv\"";
    }

    private String json(Object document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException ourOwn) {
            throw new UncheckedIOException(ourOwn);
        }
    }

    /** Weak, because the same answer may go out compressed. */
    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
