package no.avsats.reporting.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One set of figures in both of its forms.
 *
 * @param name of the file without its ending
 * @param document what JSON says
 * @param columns of the CSV
 * @param rows of the CSV, in the order of the columns; null is an empty cell
 */
public record Dataset(String name, Object document, List<String> columns, List<List<@Nullable Object>> rows) {}
