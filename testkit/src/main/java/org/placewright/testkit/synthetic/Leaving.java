package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;

/** Which way children leave care, and who of them may come back. */
final class Leaving {

    private static final int YOUNG = 10;

    /** Why children leave who are not adopted or on remand, the younger and the older, by hand after DfE 2024. */
    private static final ImmutableMap<Exit, Integer> YOUNGER = ImmutableMap.of(
            Exit.HOME, 40, Exit.GUARDIANSHIP, 38, Exit.ARRANGEMENTS_ORDER, 10, Exit.RELATIVES, 5, Exit.ELSEWHERE, 7);

    private static final ImmutableMap<Exit, Integer> OLDER = ImmutableMap.of(
            Exit.HOME, 58, Exit.GUARDIANSHIP, 8, Exit.ARRANGEMENTS_ORDER, 5, Exit.RELATIVES, 7, Exit.ELSEWHERE, 22);

    private Leaving() {}

    /**
     * Returns the way out of care before the eighteenth birthday.
     *
     * @param fraction drawn for it; brothers and sisters who leave together share it, and so mostly the way
     */
    static Exit of(LocalDate dateOfBirth, long day, CareKind lastKind, double fraction) {
        if (lastKind == CareKind.ADOPTION) {
            return Exit.ADOPTED;
        }
        if (lastKind == CareKind.CUSTODY) {
            return Exit.REMAND_ENDED;
        }
        boolean young = day < dateOfBirth.plusYears(YOUNG).toEpochDay();
        return chosen(young ? YOUNGER : OLDER, fraction);
    }

    /** Tells whether a child who left this way may come into the same council's care again. */
    static boolean mayComeBack(Exit exit) {
        return switch (exit) {
            case HOME, GUARDIANSHIP, ARRANGEMENTS_ORDER, RELATIVES, REMAND_ENDED -> true;
            case GROWN_UP, ADOPTED, CUSTODY, ELSEWHERE -> false;
        };
    }

    private static Exit chosen(ImmutableMap<Exit, Integer> weights, double fraction) {
        double left =
                fraction * weights.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<Exit, Integer> entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        return Exit.ELSEWHERE;
    }
}
