package no.avsats.assessment.framework;

import org.jspecify.annotations.Nullable;

/** Content that may have another origin than the framework it stands in; what it does not say, the framework says. */
public interface Sourced {

    String id();

    /** Who wrote it and after what; null where the framework's source holds. */
    @Nullable
    Text source();

    /** SPDX identifier; null where the framework's licence holds. */
    @Nullable
    String licence();
}
