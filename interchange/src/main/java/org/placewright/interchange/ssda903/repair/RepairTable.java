package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;

/**
 * Makes a table of what repair changed in a file, for a spreadsheet: rule, line, child, field, before and after. A row
 * that several rules changed has them all; each field that changed has a line, and a row that was left out has one
 * without a field. Dates are {@code yyyy-mm-dd}, however the file has them. Text a spreadsheet would take for a formula
 * is neutralised.
 *
 * <p>Days of episodes are personal also where the child has a pseudonym: the table is for those who may see the file.
 */
public final class RepairTable {

    private static final String CHANGED = "changed";
    private static final String LEFT_OUT = "row left out";

    private RepairTable() {}

    /**
     * Returns the changes with a pseudonym for each child.
     *
     * @param repaired a file after repair
     * @param key makes the pseudonyms
     * @return the table
     */
    public static CsvTable of(RepairedFile repaired, PseudonymKey key) {
        return table(repaired, child -> key.pseudonymOf(child).text());
    }

    /**
     * Returns the changes with the identifier of each child, for those only who may know it.
     *
     * @param repaired a file after repair
     * @return the table
     */
    public static CsvTable withIdentifiers(RepairedFile repaired) {
        return table(repaired, ChildId::value);
    }

    private static CsvTable table(RepairedFile repaired, Function<ChildId, String> named) {
        CsvTable.Builder table = CsvTable.builder("rule", "done", "line", "child", "field", "before", "after");
        for (ChangedRow row : repaired.changes()) {
            RepairedEpisode episode = row.episode();
            CsvCell child = CsvCell.text(named.apply(row.child()));
            if (episode.isLeftOut()) {
                add(table, row, child, LEFT_OUT, "", Optional.empty(), Optional.empty());
            } else {
                FiledEpisode filed = episode.filed();
                field(table, row, child, EpisodeColumns.DEC.name(), day(filed.end()), day(episode.end()));
                field(
                        table,
                        row,
                        child,
                        EpisodeColumns.REC.name(),
                        filed.reasonCeased(),
                        episode.reasonCeasedAsWritten());
                field(
                        table,
                        row,
                        child,
                        EpisodeColumns.REASON_PLACE_CHANGE.name(),
                        filed.reasonForPlacementChange(),
                        episode.reasonForPlacementChangeAsWritten());
            }
        }
        return table.build();
    }

    private static Optional<String> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }

    private static void field(
            CsvTable.Builder table,
            ChangedRow row,
            CsvCell child,
            String field,
            Optional<String> before,
            Optional<String> after) {
        if (!before.equals(after)) {
            add(table, row, child, CHANGED, field, before, after);
        }
    }

    private static void add(
            CsvTable.Builder table,
            ChangedRow row,
            CsvCell child,
            String done,
            String field,
            Optional<String> before,
            Optional<String> after) {
        table.row(ImmutableList.of(
                CsvCell.text(
                        row.episode().rules().stream().map(RepairRule::label).collect(Collectors.joining(" | "))),
                CsvCell.text(done),
                CsvCell.number(row.line()),
                child,
                CsvCell.text(field),
                CsvCell.text(before),
                CsvCell.text(after)));
    }
}
