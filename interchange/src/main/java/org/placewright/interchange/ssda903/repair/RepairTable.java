package org.placewright.interchange.ssda903.repair;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewright.core.Personal;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.Column;

/**
 * Takes in what repair changes in a file and makes a table of it, for a spreadsheet: rule, line, child, field, before
 * and after. A row that several rules changed has them all; each field that changed has a line, and a row that was left
 * out has one without a field. Dates are {@code yyyy-mm-dd}, however the file has them. Text a spreadsheet would take
 * for a formula is neutralised.
 *
 * <p>Days of episodes are personal also where the child has a pseudonym: the table is for those who may see the file.
 * Not safe to share between threads.
 */
public final class RepairTable implements Consumer<ChangedRow> {

    private static final String CHANGED = "changed";
    private static final String LEFT_OUT = "row left out";

    private final Function<ChildId, String> named;
    private final CsvTable.Builder table =
            CsvTable.builder("rule", "done", "line", "child", "field", "before", "after");

    private RepairTable(Function<ChildId, String> named) {
        this.named = named;
    }

    /**
     * Returns a table without rows, in which each child has a pseudonym.
     *
     * @param key makes the pseudonyms
     * @return a new table
     */
    public static RepairTable of(PseudonymKey key) {
        return new RepairTable(child -> key.pseudonymOf(child).text());
    }

    /**
     * Returns a table without rows that names each child by its identifier, for those only who may know it.
     *
     * @return a new table
     */
    public static RepairTable withIdentifiers() {
        return new RepairTable(ChildId::value);
    }

    /**
     * Adds a row that was changed or left out.
     *
     * @param row the row, before and after
     */
    @Override
    public void accept(ChangedRow row) {
        RepairedEpisode episode = row.episode();
        FiledEpisode filed = episode.filed();
        CsvCell child = CsvCell.text(named.apply(row.child()));
        if (episode.isLeftOut()) {
            add(row, child, LEFT_OUT, "", Optional.empty(), Optional.empty());
            return;
        }
        field(row, child, EpisodeColumns.DEC, day(filed.end()), day(episode.end()));
        field(row, child, EpisodeColumns.REC, filed.reasonCeased(), episode.reasonCeasedAsWritten());
        field(
                row,
                child,
                EpisodeColumns.REASON_PLACE_CHANGE,
                filed.reasonForPlacementChange(),
                episode.reasonForPlacementChangeAsWritten());
    }

    /**
     * Returns the table, to be written.
     *
     * @return the changes taken in so far; personal
     */
    @Personal
    public CsvTable table() {
        return table.build();
    }

    private static Optional<String> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }

    private void field(ChangedRow row, CsvCell child, Column field, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            add(row, child, CHANGED, field.name(), before, after);
        }
    }

    private void add(
            ChangedRow row, CsvCell child, String done, String field, Optional<String> before, Optional<String> after) {
        String rules = row.episode().rules().stream().map(RepairRule::label).collect(Collectors.joining(" | "));
        table.row(
                CsvCell.text(rules),
                CsvCell.text(done),
                CsvCell.number(row.line()),
                child,
                CsvCell.text(field),
                CsvCell.text(before),
                CsvCell.text(after));
    }
}
