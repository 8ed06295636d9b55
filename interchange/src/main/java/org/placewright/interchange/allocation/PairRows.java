package org.placewright.interchange.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableSpec;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/** Gathers rows, each a pair, in columns: 12 bytes for a row of an ordinary file. */
final class PairRows implements Consumer<Row> {

    static final Column UNIT = Column.required("unit");
    private static final Column SIZE = Column.required("size");
    private static final Column HOME = Column.required("home");
    private static final Column CAPACITY = Column.required("capacity");
    private static final Column SCORE = Column.required("score");

    static final TableSpec TABLE =
            TableSpec.of(ImmutableList.of(UNIT, SIZE, HOME, CAPACITY, SCORE), ImmutableList.of());

    private static final long GREATEST_LABEL = 999_999_999_999_999_999L;

    /** The first row stands on the second line, and mostly no line is passed over after it. */
    private static final int LINES_BEFORE = 2;

    private final Labels units = new Labels();
    private final Labels homes = new Labels();
    private final IntColumn unit = new IntColumn(-1);
    private final IntColumn home = new IntColumn(-1);
    private final IntColumn score = new IntColumn(0);
    private final IntColumn size = new IntColumn(1);
    private final IntColumn linesBefore = new IntColumn(LINES_BEFORE);
    private final BitSet changed = new BitSet();
    private int[] capacity = new int[1024];

    @Override
    public void accept(Row row) {
        long unitLabel = row.wholeNumber(UNIT, -GREATEST_LABEL, GREATEST_LABEL);
        long places = row.wholeNumber(SIZE, 1, Integer.MAX_VALUE);
        long homeLabel = row.wholeNumber(HOME, -GREATEST_LABEL, GREATEST_LABEL);
        long capacityTold = row.wholeNumber(CAPACITY, 0, Integer.MAX_VALUE);
        long points = row.wholeNumber(SCORE, Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (row.isRejected()) {
            return;
        }
        int homesBefore = homes.size();
        int homeNumber = homes.numberOf(homeLabel);
        if (homeNumber == homesBefore) {
            makeRoomFor(homeNumber);
            capacity[homeNumber] = (int) capacityTold;
        } else if (capacity[homeNumber] != capacityTold) {
            row.mend(
                    FindingCodes.CONTRADICTORY_CAPACITY,
                    CAPACITY,
                    "another row tells another capacity of the home",
                    "one capacity in all rows of a home",
                    "read with the least capacity told");
            capacity[homeNumber] = (int) Math.min(capacity[homeNumber], capacityTold);
        }
        linesBefore.add(Ints.saturatedCast(row.line() - size()));
        changed.set(size(), row.isChanged());
        unit.add(units.numberOf(unitLabel));
        home.add(homeNumber);
        score.add((int) points);
        size.add((int) places);
    }

    private void makeRoomFor(int homeNumber) {
        if (homeNumber == capacity.length) {
            capacity = Arrays.copyOf(capacity, homeNumber + (homeNumber >> 1));
        }
    }

    /** Returns how many rows were taken. */
    int size() {
        return unit.size();
    }

    /** Returns the number of the line a row stood in. */
    long line(int row) {
        return (long) row + linesBefore.get(row);
    }

    /** Tells whether some part of a row was mended. */
    boolean isChanged(int row) {
        return changed.get(row);
    }

    /**
     * Returns the problem, most units placed first.
     *
     * @param repeated is told of each row whose pair an earlier row has; it is left out
     * @throws IllegalArgumentException if the scores lie too far apart
     */
    LabelledProblem problem(IntConsumer repeated) {
        ImmutableLongArray unitLabels = units.ordered();
        ImmutableLongArray homeLabels = homes.ordered();
        int[] unitPlaces = units.places(unitLabels);
        int[] homePlaces = homes.places(homeLabels);
        AssignmentProblem.Builder problem =
                AssignmentProblem.builder(units.size(), homes.size()).mostPlacedFirst();
        for (int i = 0; i < homePlaces.length; i++) {
            problem.capacity(homePlaces[i], capacity[i]);
        }
        int[] lastUnit = new int[homes.size()];
        Arrays.fill(lastUnit, -1);
        for (int row : byUnit()) {
            if (lastUnit[home.get(row)] == unit.get(row)) {
                repeated.accept(row);
            } else {
                lastUnit[home.get(row)] = unit.get(row);
                problem.pair(unitPlaces[unit.get(row)], homePlaces[home.get(row)], score.get(row), size.get(row));
            }
        }
        return new LabelledProblem(problem.build(), unitLabels, homeLabels);
    }

    /** Returns the rows of each unit together, in the order of the file. */
    private int[] byUnit() {
        int[] next = new int[units.size() + 1];
        for (int row = 0; row < size(); row++) {
            next[unit.get(row) + 1]++;
        }
        for (int i = 0; i < units.size(); i++) {
            next[i + 1] += next[i];
        }
        int[] rows = new int[size()];
        for (int row = 0; row < rows.length; row++) {
            rows[next[unit.get(row)]++] = row;
        }
        return rows;
    }
}
