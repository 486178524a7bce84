package no.avsats.bench;

import java.util.List;

/**
 * Something that is measured.
 *
 * @param processes whose processor time it costs, the database included
 */
record Subject(String name, Call call, List<ProcessHandle> processes) {}
