package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
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

    /** At risk of sexual exploitation; and where that is not specified. */
    static final int SEXUALLY_EXPLOITED = 1 << 19;

    static final int SEXUALLY_EXPLOITED_OR_NOT = 1 << 20;

    /** At risk of criminal exploitation; and where that is not specified. */
    static final int CRIMINALLY_EXPLOITED = 1 << 21;

    static final int CRIMINALLY_EXPLOITED_OR_NOT = 1 << 22;

    /** Whether there is a risk of sexual harm to others, or of exploiting them, is not specified. */
    static final int EXPLOITS_OR_NOT = 1 << 23;

    /** The bits of all traits. */
    private static final int TRAITS = (1 << 24) - 1;

    /** In an outline, above the traits: that nobody is recorded, and that all who live there are. */
    private static final long OUTLINE_NOBODY = 1L << 24;

    private static final long OUTLINE_ALL = 1L << 25;

    /** In an outline, the bits of each of the months of birth, of which 0 stands for one that is not known. */
    private static final int MONTH_BITS = 18;

    private static final int OLDEST_FROM = 26;
    private static final int YOUNGEST_FROM = OLDEST_FROM + MONTH_BITS;
    private static final long OUTLINE_ONE = 1L << (YOUNGEST_FROM + MONTH_BITS);
    private static final int MONTH_MASK = (1 << MONTH_BITS) - 1;

    private static final LivingThere NOBODY = new LivingThere(ImmutableList.of(), true);
    private static final LivingThere NOT_KNOWN = new LivingThere(ImmutableList.of(), false);

    private final ImmutableList<Resident> residents;
    private final boolean allRecorded;
    private final int[] facts;
    private final int traitsOfAny;
    private final int oldest;
    private final int youngest;

    private LivingThere(ImmutableList<Resident> residents, boolean allRecorded) {
        this.residents = residents;
        this.allRecorded = allRecorded;
        this.facts = new int[residents.size() * 2];
        int any = 0;
        int earliest = Integer.MAX_VALUE;
        int latest = MONTH_NOT_KNOWN;
        for (int i = 0; i < residents.size(); i++) {
            int month = residents.get(i).birthMonth().map(LivingThere::count).orElse(MONTH_NOT_KNOWN);
            int traits = traitsOf(residents.get(i));
            facts[i * 2] = month;
            facts[i * 2 + 1] = traits;
            any |= traits;
            earliest = Math.min(earliest, month);
            latest = Math.max(latest, month);
        }
        this.traitsOfAny = any;
        this.oldest = earliest;
        this.youngest = latest;
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

    /** Returns the month of birth of a child who needs a home. */
    static int monthOf(Referral referral) {
        return count(YearMonth.from(referral.child().dateOfBirth()));
    }

    /** Counts months, so that a child born in a later one is younger. */
    static int count(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }

    private static int traitsOf(Resident resident) {
        int bits = PresentRisks.in(resident.risks().toOthers()) | vulnerability(resident.risks());
        bits |= resident.needsSolo() == Answer.YES ? NEEDS_SOLO : 0;
        bits |= resident.mayLiveWithYounger() == Answer.NO ? NOT_WITH_YOUNGER : 0;
        bits |= resident.mayLiveWithOlder() == Answer.NO ? NOT_WITH_OLDER : 0;
        bits |= isNotSaid(resident, RiskToOthers.SEXUAL_HARM) || isNotSaid(resident, RiskToOthers.CRIMINAL_EXPLOITATION)
                ? EXPLOITS_OR_NOT
                : 0;
        return bits;
    }

    private static boolean isNotSaid(Resident resident, RiskToOthers risk) {
        return resident.risks().answer(risk) == RiskAnswer.NOT_SPECIFIED;
    }

    /** Returns the bits of what a child is at risk of. */
    static int vulnerability(KnownRisks risks) {
        return bits(risks.answer(RiskToChild.SEXUAL_EXPLOITATION), SEXUALLY_EXPLOITED, SEXUALLY_EXPLOITED_OR_NOT)
                | bits(
                        risks.answer(RiskToChild.CRIMINAL_EXPLOITATION),
                        CRIMINALLY_EXPLOITED,
                        CRIMINALLY_EXPLOITED_OR_NOT);
    }

    private static int bits(RiskAnswer answer, int present, int notSpecified) {
        return switch (answer) {
            case RISK_PRESENT -> present;
            case NOT_SPECIFIED -> notSpecified;
            case NO_KNOWN_RISK -> 0;
        };
    }

    int size() {
        return facts.length / 2;
    }

    Resident resident(int number) {
        return residents.get(number);
    }

    int month(int number) {
        return facts[number * 2];
    }

    int traits(int number) {
        return facts[number * 2 + 1];
    }

    int traitsOfAny() {
        return traitsOfAny;
    }

    /** Returns the month of birth of the oldest, or that some month is not known. */
    int oldest() {
        return oldest;
    }

    /** Returns the month of birth of the youngest of whom it is known. */
    int youngest() {
        return youngest;
    }

    boolean allRecorded() {
        return allRecorded;
    }

    /**
     * Returns what is known of all of them together, in one number: traits, months of birth of the oldest and the
     * youngest, and whether they are all; less than 0 where the months do not fit.
     */
    long outline() {
        if (size() == 0) {
            return OUTLINE_NOBODY | (allRecorded ? OUTLINE_ALL : 0);
        }
        return fits(oldest) && fits(youngest)
                ? traitsOfAny
                        | (allRecorded ? OUTLINE_ALL : 0)
                        | (size() == 1 ? OUTLINE_ONE : 0)
                        | inOutline(oldest) << OLDEST_FROM
                        | inOutline(youngest) << YOUNGEST_FROM
                : -1;
    }

    private static boolean fits(int month) {
        return month == MONTH_NOT_KNOWN || (month > 0 && month <= MONTH_MASK);
    }

    private static long inOutline(int month) {
        return month == MONTH_NOT_KNOWN ? 0 : month;
    }

    /** Tells by an outline of 0 or more whether nobody is recorded. */
    static boolean isNobody(long outline) {
        return (outline & OUTLINE_NOBODY) != 0;
    }

    /** Tells by an outline of 0 or more whether just one is recorded, of whom it then tells everything. */
    static boolean isOne(long outline) {
        return (outline & OUTLINE_ONE) != 0;
    }

    /** Returns the traits of all by an outline of 0 or more. */
    static int traitsOfAny(long outline) {
        return (int) outline & TRAITS;
    }

    /** Tells by an outline of 0 or more whether all who live there are recorded. */
    static boolean isAllRecorded(long outline) {
        return (outline & OUTLINE_ALL) != 0;
    }

    /** Returns the month of birth of the oldest by an outline of 0 or more. */
    static int oldest(long outline) {
        return month(outline >> OLDEST_FROM);
    }

    /** Returns the month of birth of the youngest by an outline of 0 or more. */
    static int youngest(long outline) {
        return month(outline >> YOUNGEST_FROM);
    }

    private static int month(long bits) {
        int month = (int) bits & MONTH_MASK;
        return month == 0 ? MONTH_NOT_KNOWN : month;
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
        return "LivingThere[" + size() + "]";
    }
}
