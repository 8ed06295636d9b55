package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

/** Which of its options each party is given, and in which row of places. Not to be changed once it is handed on. */
final class Choice {

    /** The row of who is not placed. */
    static final int NONE = -1;

    private final ImmutableList<Party> parties;
    private final ImmutableList<PlaceRow> rows;
    private final int[] rowOf;

    Choice(ImmutableList<Party> parties, ImmutableList<PlaceRow> rows, int[] rowOf) {
        this.parties = parties;
        this.rows = rows;
        this.rowOf = rowOf.clone();
    }

    static Choice ofNobody(ImmutableList<Party> parties, ImmutableList<PlaceRow> rows) {
        int[] none = new int[parties.size()];
        Arrays.fill(none, NONE);
        return new Choice(parties, rows, none);
    }

    ImmutableList<Party> parties() {
        return parties;
    }

    ImmutableList<PlaceRow> rows() {
        return rows;
    }

    boolean isPlaced(int party) {
        return rowOf[party] != NONE;
    }

    /** Returns the option given to a party, if it is placed. */
    Optional<Option> option(int party) {
        return isPlaced(party)
                ? parties.get(party).optionAt(rows.get(rowOf[party]).home())
                : Optional.empty();
    }

    /** Returns the number of the home given to a party that is placed. */
    int home(int party) {
        return rows.get(rowOf[party]).home();
    }

    /** Returns the row of places given to a party, or {@link #NONE}. */
    int row(int party) {
        return rowOf[party];
    }

    /** Returns how many places of each row are left. */
    int[] left() {
        int[] left = rows.stream().mapToInt(row -> row.group().places()).toArray();
        for (int party = 0; party < rowOf.length; party++) {
            if (isPlaced(party)) {
                left[rowOf[party]] -= parties.get(party).size();
            }
        }
        return left;
    }

    /** Returns the parties that go to each home, in the order of their numbers; homes nobody goes to are not in it. */
    ImmutableSortedMap<Integer, ImmutableList<Integer>> byHome() {
        TreeMap<Integer, ImmutableList.Builder<Integer>> by = new TreeMap<>();
        for (int party = 0; party < rowOf.length; party++) {
            if (isPlaced(party)) {
                by.computeIfAbsent(home(party), none -> ImmutableList.builder()).add(party);
            }
        }
        ImmutableSortedMap.Builder<Integer, ImmutableList<Integer>> all = ImmutableSortedMap.naturalOrder();
        by.forEach((home, some) -> all.put(home, some.build()));
        return all.buildOrThrow();
    }
}
