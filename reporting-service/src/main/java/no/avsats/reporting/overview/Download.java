package no.avsats.reporting.overview;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import no.avsats.reporting.dataset.DatasetRequest;
import no.avsats.reporting.dataset.Datasets;
import no.avsats.reporting.round.Filter;

/** Figures of the overview that somebody takes home as a file, filtered as the page is. */
record Download(
        @PathParam("round") UUID round,

        @QueryParam("role") @DefaultValue("teacher") @Pattern(regexp = Filter.ROLES)
        String role,

        @QueryParam("district") @DefaultValue("") String district,

        @QueryParam("format") @DefaultValue("csv") @Pattern(regexp = Datasets.FORMATS)
        String format,

        @QueryParam("dialect") @DefaultValue("rfc4180") @Pattern(regexp = Datasets.DIALECTS)
        String dialect) {

    DatasetRequest request() {
        return new DatasetRequest(format, dialect);
    }
}
