package no.avsats.reporting.dataset;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** How a reader wants a dataset, beside what they want of it. */
public record DatasetRequest(
        @QueryParam("format") @DefaultValue("json") @Pattern(regexp = Datasets.FORMATS)
        String format,

        @QueryParam("dialect") @DefaultValue("rfc4180") @Pattern(regexp = Datasets.DIALECTS)
        String dialect) {}
