package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.placewright.core.need.Answer;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.matching.ListedHome;

/**
 * Who lives in a home, as far as it bears on who may join them: the residents themselves, and the same compactly. It
 * may be large, so it says early where there is nothing to look at.
 *
 * <p>Its {@code toString} tells how many they are only.
 */
public final class LivingThere {

    /** The month of birth of one of whom it is not known. */
    static final int MONTH_NOT_KNOWN = Integer.MIN_VALUE;

    /** A bit each, above those of {@link RiskToOthers}. */
    static final int NEEDS_SOLO = 1 << 16;

    static final int NOT_WITH_YOUNGER = 1 << 17;
    static final int NOT_WITH_OLDER = 1 << 18;

    private static final LivingThere NOBODY = new LivingThere(ImmutableList.of(), true);
    private static final LivingThere NOT_KNOWN = new LivingThere(ImmutableList.of(), false);

    private final ImmutableList<Resident> residents;
    private final boolean allRecorded;
    private final int[] months;
    private final int[] traits;
    private final int traitsOfAny;

    private LivingThere(ImmutableList<Resident> residents, boolean allRecorded) {
        this.residents = residents;
        this.allRecorded = allRecorded;
        this.months = new int[residents.size()];
        this.traits = new int[residents.size()];
        int any = 0;
        for (int i = 0; i < months.length; i++) {
            months[i] = residents.get(i).birthMonth().map(LivingThere::count).orElse(MONTH_NOT_KNOWN);
            traits[i] = traitsOf(residents.get(i));
            any |= traits[i];
        }
        this.traitsOfAny = any;
    }

    static LivingThere of(ListedHome listed) {
        Home home = listed.home();
        OptionalInt occupied = home.capacity().map(UsableCapacity::occupied).orElse(OptionalInt.empty());
        if (Occupancy.isSelfContained(home) || occupied.orElse(1) == 0) {
            return NOBODY;
        }
        if (home.residents().isEmpty()) {
            return NOT_KNOWN;
        }
        ImmutableList<Resident> residents = home.residents().get().all();
        boolean all = occupied.orElse(0) <= residents.size();
        if (residents.isEmpty()) {
            return all ? NOBODY : NOT_KNOWN;
        }
        return new LivingThere(residents, all);
    }

    /** Counts months, so that a child born in a later one is younger. */
    static int count(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }

    private static int traitsOf(Resident resident) {
        int bits = RisksManagedRule.present(resident.risks().toOthers());
        bits |= resident.needsSolo() == Answer.YES ? NEEDS_SOLO : 0;
        bits |= resident.mayLiveWithYounger() == Answer.NO ? NOT_WITH_YOUNGER : 0;
        bits |= resident.mayLiveWithOlder() == Answer.NO ? NOT_WITH_OLDER : 0;
        return bits;
    }

    int size() {
        return months.length;
    }

    Resident resident(int number) {
        return residents.get(number);
    }

    int month(int number) {
        return months[number];
    }

    int traits(int number) {
        return traits[number];
    }

    int traitsOfAny() {
        return traitsOfAny;
    }

    boolean allRecorded() {
        return allRecorded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LivingThere that && allRecorded == that.allRecorded && residents.equals(that.residents);
    }

    @Override
    public int hashCode() {
        return residents.hashCode() * 31 + Boolean.hashCode(allRecorded);
    }

    /** Returns how many they are only. */
    @Override
    public String toString() {
        return "LivingThere[" + months.length + "]";
    }
}
