package org.placewright.interchange.statement;

import java.util.Optional;
import org.placewright.core.result.ImportReport;

/**
 * What reading a tidy table yielded.
 *
 * @param table the table, as far as its rows could be read; empty if the metadata make no table
 * @param report what there is to say about both files; the counts are of the rows of both
 */
public record TidyImport(Optional<TidyTable> table, ImportReport report) {}
