package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.FindingLog;

/**
 * Repairs a file of episodes of several years, one row for each episode and return: the columns of the episodes table
 * with {@code YEAR}, the return a row was filed in, and {@code LA}, whose it is. YEAR is the year the return ends in,
 * or both years ({@code 2019-20}); it is taken for the year the return starts in, with a finding, where more than two
 * rows and 1 % of them start after the 31 March it would else end on, and no such number after the next.
 *
 * <p>The table that comes out has the columns of the file, in its order, then {@code YEAR_latest}, the latest return of
 * the authority, named as YEAR is, and {@code Episode_source}: {@code Original}, or the rules that changed the row.
 * DEC, REC and REASON_PLACE_CHANGE may change, DEC in the form in which DECOM stands; all else is carried through,
 * columns that are not of the return too. Rows are in order of child (by number if all identifiers are numbers, else as
 * text), DECOM, and the order of repair. A row that cannot be understood, for want of CHILD, YEAR or DECOM or because
 * of DEC, takes no part and stands unchanged at the end. A line that cannot be split into columns, or has more or fewer
 * fields than there are columns, fits under no heading and is left out: the finding says which, and the file that was
 * read still has it. Every such row, every change and every row left out is a finding.
 *
 * <p>Rows of different authorities have nothing to do with one another, even if they name one child. Of a file that was
 * repaired nothing changes again. Immutable and safe to share between threads.
 */
public final class EpisodeFileRepair {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d*");

    private final AuthorityId authority;
    private final EpisodeRepair repair;
    private final ReadLimits limits;
    private final Optional<PseudonymKey> key;

    private EpisodeFileRepair(
            AuthorityId authority, EpisodeRepair repair, ReadLimits limits, Optional<PseudonymKey> key) {
        this.authority = authority;
        this.repair = repair;
        this.limits = limits;
        this.key = key;
    }

    /**
     * Returns the standard repair with standard limits.
     *
     * @param authority whose rows are that do not say
     * @return the repair
     */
    public static EpisodeFileRepair of(AuthorityId authority) {
        return new EpisodeFileRepair(authority, EpisodeRepair.standard(), ReadLimits.standard(), Optional.empty());
    }

    /**
     * Returns this with another way to repair.
     *
     * @param newRepair what settles the episodes of one child
     * @return the repair
     */
    public EpisodeFileRepair withRepair(EpisodeRepair newRepair) {
        return new EpisodeFileRepair(authority, newRepair, limits, key);
    }

    /**
     * Returns this with other limits.
     *
     * @param newLimits how much of a file is taken in
     * @return the repair
     */
    public EpisodeFileRepair withLimits(ReadLimits newLimits) {
        return new EpisodeFileRepair(authority, repair, newLimits, key);
    }

    /**
     * Returns this with a key, so that findings name children by pseudonyms.
     *
     * @param newKey makes pseudonyms of the identifiers of children
     * @return the repair
     */
    public EpisodeFileRepair withPseudonymKey(PseudonymKey newKey) {
        return new EpisodeFileRepair(authority, repair, limits, Optional.of(newKey));
    }

    /**
     * Repairs a file.
     *
     * @param file the file; that it is missing or cannot be used is a finding
     * @return the rows that are left, and the findings
     */
    public RepairedFile repair(Path file) {
        return repair(file, change -> {});
    }

    /**
     * Repairs a file, and hands on what is changed.
     *
     * @param file the file; that it is missing or cannot be used is a finding
     * @param changes takes each row that is changed or left out, before and after, in the order of the table that comes
     *     out; what it throws ends the repair
     * @return the rows that are left, and the findings
     */
    public RepairedFile repair(Path file, Consumer<ChangedRow> changes) {
        FindingLog findings = new FindingLog(limits, key);
        EpisodeFile read = EpisodeFile.read(file, authority, limits, findings);
        RepairedRows rows = new RepairedRows(repair, read, findings, changes);
        inOrder(read).forEach(child -> rows.add(child.getKey(), child.getValue()));
        return rows.file();
    }

    /** Returns the rows of each child, in the order in which they are written. */
    private static ImmutableList<Map.Entry<EpisodeFile.Whose, List<EpisodeFile.Line>>> inOrder(EpisodeFile read) {
        boolean numbers = read.lines().keySet().stream()
                .allMatch(whose -> NUMBER.matcher(whose.child().value()).matches());
        // Of two numbers without zeros in front, the one with more digits is greater.
        Comparator<EpisodeFile.Whose> byChild =
                Comparator.comparingInt(whose -> numbers ? whose.child().value().length() : 0);
        return ImmutableList.sortedCopyOf(
                Map.Entry.comparingByKey(
                        byChild.thenComparing(whose -> whose.child().value())
                                .thenComparing(EpisodeFile.Whose::authority)),
                read.lines().entrySet());
    }
}
