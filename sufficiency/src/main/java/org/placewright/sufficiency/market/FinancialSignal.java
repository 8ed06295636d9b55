package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How sound an owner looked by its filed accounts. A signal to ask further, no rating of credit: accounts are old when
 * they are filed, and say nothing of a parent's that are not filed here.
 *
 * <p>Each ratio with bounds is sound, to be watched, weak, or not determined where it is not known. Over all, with w
 * ratios weak and k known: weak if w is at least {@link FinancialPolicy#weakForWeak()}; else not determined if k is
 * below {@link FinancialPolicy#leastKnown()}; else to be watched if any ratio is weak or to be watched; else sound. So
 * no ratio that improves makes any band worse. Age never changes a band: it is told beside it.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>accounts</td><td>{@link FiledAccounts}</td><td>what it rests on</td></tr>
 * <tr><td>overall</td><td>{@link FinancialBand}</td><td>all ratios together</td></tr>
 * <tr><td>bands</td><td>{@link FinancialBand} by {@link FinancialRatio}</td><td>each ratio with bounds</td></tr>
 * <tr><td>ageInMonths</td><td>whole months</td><td>from the year end to the day asked about</td></tr>
 * <tr><td>isOld</td><td>yes or no</td><td>whether that is more than the policy takes for current</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class FinancialSignal {

    FinancialSignal() {}

    /**
     * Reads accounts.
     *
     * @param accounts the ratios
     * @param day the day asked about, not before the year end
     * @param policy the bounds and the rule
     * @return the signal
     * @throws IllegalArgumentException if the day is before the year end
     */
    public static FinancialSignal of(FiledAccounts accounts, LocalDate day, FinancialPolicy policy) {
        if (day.isBefore(accounts.yearEnd())) {
            throw new IllegalArgumentException("FiledAccounts yearEnd " + accounts.yearEnd() + " is after the day "
                    + day + ". Maybe take the accounts of the year before?");
        }
        Map<FinancialRatio, FinancialBand> bands = new EnumMap<>(FinancialRatio.class);
        policy.bounds()
                .forEach((ratio, limits) -> bands.put(
                        ratio,
                        Optional.ofNullable(accounts.ratios().get(ratio))
                                .map(value -> policy.bandOf(ratio, limits, value))
                                .orElse(FinancialBand.NOT_DETERMINED)));
        long age = ChronoUnit.MONTHS.between(accounts.yearEnd(), day);
        return new Builder()
                .accounts(accounts)
                .overall(overall(bands, policy))
                .bands(Maps.immutableEnumMap(bands))
                .ageInMonths(age)
                .isOld(accounts.yearEnd().plusMonths(policy.monthsCurrent()).isBefore(day))
                .build();
    }

    private static FinancialBand overall(Map<FinancialRatio, FinancialBand> bands, FinancialPolicy policy) {
        long weak = count(bands, FinancialBand.WEAK);
        long known = bands.size() - count(bands, FinancialBand.NOT_DETERMINED);
        if (weak >= policy.weakForWeak()) {
            return FinancialBand.WEAK;
        }
        if (known < policy.leastKnown()) {
            return FinancialBand.NOT_DETERMINED;
        }
        return weak + count(bands, FinancialBand.WATCH) > 0 ? FinancialBand.WATCH : FinancialBand.SOUND;
    }

    private static long count(Map<FinancialRatio, FinancialBand> bands, FinancialBand band) {
        return bands.values().stream().filter(band::equals).count();
    }

    /**
     * Returns what it rests on.
     *
     * @return the accounts
     */
    public abstract FiledAccounts accounts();

    /**
     * Returns the band of all ratios together.
     *
     * @return the band
     */
    public abstract FinancialBand overall();

    /**
     * Returns the band of each ratio with bounds.
     *
     * @return bands by ratio
     */
    public abstract ImmutableMap<FinancialRatio, FinancialBand> bands();

    /**
     * Returns how old the accounts are.
     *
     * @return whole months from the year end
     */
    public abstract long ageInMonths();

    /**
     * Tells whether the accounts are older than the policy takes for current.
     *
     * @return true if they are
     */
    public abstract boolean isOld();

    /** Builds a {@link FinancialSignal}. */
    static final class Builder extends ImmutableFinancialSignal.Builder {}
}
