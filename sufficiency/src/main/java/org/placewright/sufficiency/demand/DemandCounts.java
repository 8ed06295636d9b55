package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.Age;
import org.placewright.core.time.AgeBand;
import org.placewright.sufficiency.history.CareHistories;

/**
 * Counts children by the cells of a forecast on any day, from columns that are read of the histories once.
 *
 * <p>A row is a time in one kind of care and under one need ({@link KindSpell}). Reading is O(episodes of a child,
 * squared) a child, counting O(rows + children counted + days * cells). Whose age is not known on a day is not counted
 * on it, nor is who is 18 or over.
 */
final class DemandCounts {

    /** The authority of children whose authority is not known, so that councils add up. */
    static final AuthorityId NOT_KNOWN = AuthorityId.of("Not known");

    private static final int ADULT = 18;
    private static final int NEVER = Integer.MAX_VALUE;

    private final DemandCells cells;
    private final CellTotals totals;
    private final ImmutableList<KindSpell> spells;
    /** By spell, the number of the cell of its council, need and kind, and of the first age band. */
    private final int[] firstCells;
    /** By spell, from where the first days of its child's age bands stand. */
    private final ImmutableIntArray birthdays;
    /** By child and age band the first day in it, and behind them the eighteenth birthday; NEVER if not known. */
    private final int[] bandStarts;

    private DemandCounts(DemandCells cells, Rows rows) {
        this.cells = cells;
        this.totals = new CellTotals(cells);
        this.spells = ImmutableList.copyOf(rows.spells);
        this.birthdays = rows.birthdays.build();
        this.bandStarts = rows.bandStarts;
        this.firstCells = new int[spells.size()];
        for (int row = 0; row < firstCells.length; row++) {
            KindSpell spell = spells.get(row);
            int authority =
                    cells.authorities().isEmpty() ? 0 : cells.authorities().indexOf(rows.authorities.get(row));
            int need = cells.needs().isEmpty() ? 0 : cells.needs().indexOf(spell.need());
            firstCells[row] = cells.number(authority, need, 0, number(spell.kind()));
        }
    }

    @SuppressWarnings("EnumOrdinal") // The order of DemandCells, which lives no longer than this virtual machine.
    private static int number(DemandKind kind) {
        return kind.ordinal();
    }

    /** Reads histories. What they hold is taken to be known: ask them for {@link CareHistories#knownOn} before. */
    static DemandCounts of(CareHistories histories, DemandBreakdown breakdown) {
        ImmutableList<AgeBand> bands = breakdown.ageBands().bands();
        Rows rows = new Rows(histories, bands);
        TreeSet<AuthorityId> authorities = new TreeSet<>();
        TreeSet<CategoryOfNeed> needs = new TreeSet<>();
        for (int row = 0; row < rows.spells.size(); row++) {
            if (breakdown.isByAuthority()) {
                authorities.add(rows.authorities.get(row));
            }
            if (breakdown.isByNeed()) {
                needs.add(rows.spells.get(row).need());
            }
        }
        return new DemandCounts(
                new DemandCells(ImmutableList.copyOf(authorities), ImmutableList.copyOf(needs), bands), rows);
    }

    /** The columns as they are read. */
    private static final class Rows {
        private final List<KindSpell> spells = new ArrayList<>();
        private final List<AuthorityId> authorities = new ArrayList<>();
        private final ImmutableIntArray.Builder birthdays = ImmutableIntArray.builder();
        private final int[] bandStarts;

        Rows(CareHistories histories, ImmutableList<AgeBand> bands) {
            int width = bands.size() + 1;
            bandStarts = new int[histories.histories().size() * width];
            int at = 0;
            for (CareHistory history : histories.histories()) {
                for (KindSpell spell : KindSpell.of(history)) {
                    spells.add(spell);
                    authorities.add(history.responsibleAuthority().orElse(NOT_KNOWN));
                    birthdays.add(at);
                }
                fillBirthdays(history, bands, at);
                at += width;
            }
        }

        private void fillBirthdays(CareHistory history, ImmutableList<AgeBand> bands, int at) {
            Arrays.fill(bandStarts, at, at + bands.size() + 1, NEVER);
            history.child().ifPresent(child -> {
                for (int band = 0; band <= bands.size(); band++) {
                    int years = band == bands.size()
                            ? ADULT
                            : bands.get(band).years().lowerEndpoint();
                    bandStarts[at + band] = day(Age.birthday(child.dateOfBirth(), years));
                }
            });
        }
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    DemandCells cells() {
        return cells;
    }

    CellTotals totals() {
        return totals;
    }

    /** Tells whether nobody was ever looked after. */
    boolean isEmpty() {
        return spells.isEmpty();
    }

    /**
     * Returns the first day from which the history may be complete: that on which a child first left care, or if none
     * did, on which a spell first ended. Before it there may have been children who left unrecorded.
     */
    OptionalInt observedFrom() {
        int firstExit = NEVER;
        int firstEnd = NEVER;
        for (KindSpell spell : spells) {
            firstEnd = Math.min(firstEnd, spell.until());
            firstExit = spell.endsCare() ? Math.min(firstExit, spell.until()) : firstExit;
        }
        int first = firstExit == NEVER ? firstEnd : firstExit;
        return first == NEVER ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Returns the children in each cell on a day. */
    double[] on(int day) {
        return on(new int[] {day})[0];
    }

    /** Returns the children in each cell on each of some days, which ascend. */
    double[][] on(int[] days) {
        double[][] counts = new double[days.length][cells.size()];
        int bands = cells.ageBands().size();
        int bandStride = DemandKind.values().length + 1;
        for (int row = 0; row < firstCells.length; row++) {
            KindSpell spell = spells.get(row);
            int born = birthdays.get(row);
            int until = Math.min(spell.until(), bandStarts[born + bands]);
            int first = Arrays.binarySearch(days, Math.max(spell.from(), bandStarts[born]));
            int band = 0;
            for (int i = first < 0 ? -first - 1 : first; i < days.length && days[i] < until; i++) {
                while (band + 1 < bands && days[i] >= bandStarts[born + band + 1]) {
                    band++;
                }
                counts[i][firstCells[row] + band * bandStride]++;
            }
        }
        for (double[] day : counts) {
            totals.fill(day);
        }
        return counts;
    }

    /** Says who is left out on a day. */
    ImmutableList<ForecastWarning> leftOut(int day) {
        int unknown = 0;
        int adults = 0;
        for (int row = 0; row < firstCells.length; row++) {
            if (spells.get(row).contains(day)) {
                int born = birthdays.get(row);
                unknown += day < bandStarts[born] ? 1 : 0;
                adults += day >= bandStarts[born + cells.ageBands().size()] ? 1 : 0;
            }
        }
        ImmutableList.Builder<ForecastWarning> warnings = ImmutableList.builder();
        if (unknown > 0) {
            warnings.add(ForecastWarning.of(
                    "age-not-known", unknown + " looked after on the day asked of are left out: age not known"));
        }
        if (adults > 0) {
            warnings.add(ForecastWarning.of(
                    "aged-18-or-over",
                    adults + " on the day asked of are left out: 18 or over, so that their episodes were probably "
                            + "never closed"));
        }
        return warnings.build();
    }
}
