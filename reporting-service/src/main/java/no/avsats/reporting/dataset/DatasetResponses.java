package no.avsats.reporting.dataset;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.avsats.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a dataset answers when it does not answer with figures. */
@APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
@APIResponse(
        responseCode = "404",
        description = "No such owner or round, or not yours to see",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description = "A parameter is not valid",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DatasetResponses {}
