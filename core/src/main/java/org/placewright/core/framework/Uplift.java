package org.placewright.core.framework;

import com.google.common.collect.Comparators;
import java.math.RoundingMode;
import java.util.Optional;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;

/** How fees change each year. */
public sealed interface Uplift {

    /**
     * Returns by how much fees change.
     *
     * @param indexChange how the index changed over the year; does not matter where no index is linked to
     * @return the change, -100 or more
     */
    Percentage changeFor(Percentage indexChange);

    /**
     * Returns what a fee becomes.
     *
     * @param fee the fee of the year before
     * @param indexChange how the index changed over the year; does not matter where no index is linked to
     * @param rounding what to do with a part of a penny of the new fee
     * @return the new fee, rounded once
     * @throws IllegalArgumentException if the fee would fall by more than all of it
     */
    default WeeklyFee apply(WeeklyFee fee, Percentage indexChange, RoundingMode rounding) {
        return fee.changedBy(changeFor(indexChange), rounding);
    }

    /**
     * Fees follow an index, but change no less than a collar and no more than a cap.
     *
     * <table>
     * <caption>Attributes; source: the framework's or the contract's terms</caption>
     * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
     * <tr><td>index</td><td>{@link UpliftIndex}</td><td></td><td>yes</td><td></td><td>what fees follow</td></tr>
     * <tr><td>collar</td><td>{@link Percentage}</td><td>percent</td><td>no</td><td>none</td>
     *     <td>the least change, -100 or more, not above the cap</td></tr>
     * <tr><td>cap</td><td>{@link Percentage}</td><td>percent</td><td>no</td><td>none</td>
     *     <td>the greatest change</td></tr>
     * </table>
     *
     * @param index what they follow
     * @param collar the least change, -100 or more, not above the cap; empty if there is none
     * @param cap the greatest change; empty if there is none
     */
    record IndexLinked(UpliftIndex index, Optional<Percentage> collar, Optional<Percentage> cap) implements Uplift {

        /**
         * Checks the collar and the cap.
         *
         * @param index what they follow
         * @param collar the least change, -100 or more, not above the cap; empty if there is none
         * @param cap the greatest change; empty if there is none
         * @throws IllegalArgumentException if the collar is above the cap, or either is below -100 per cent
         */
        public IndexLinked {
            collar.ifPresent(least -> checkChange("Uplift.IndexLinked collar", least));
            cap.ifPresent(greatest -> checkChange("Uplift.IndexLinked cap", greatest));
            if (collar.isPresent() && cap.isPresent() && collar.get().compareTo(cap.get()) > 0) {
                throw new IllegalArgumentException("Uplift.IndexLinked collar " + collar.get() + " is above cap "
                        + cap.get() + ". Maybe they are swapped?");
            }
        }

        /**
         * Returns the link to an index between a collar and a cap.
         *
         * @param index what fees follow
         * @param collar the least change, -100 or more, not above the cap
         * @param cap the greatest change
         * @return the uplift
         * @throws IllegalArgumentException if the collar is above the cap, or either is below -100 per cent
         */
        public static IndexLinked between(UpliftIndex index, Percentage collar, Percentage cap) {
            return new IndexLinked(index, Optional.of(collar), Optional.of(cap));
        }

        @Override
        public Percentage changeFor(Percentage indexChange) {
            Percentage capped =
                    cap.map(greatest -> Comparators.min(indexChange, greatest)).orElse(indexChange);
            return collar.map(least -> Comparators.max(capped, least)).orElse(capped);
        }
    }

    /**
     * Fees change by the same percentage each year.
     *
     * @param change -100 or more
     */
    record Fixed(Percentage change) implements Uplift {

        /**
         * Checks the change.
         *
         * @param change -100 or more
         * @throws IllegalArgumentException if it is below -100 per cent
         */
        public Fixed {
            checkChange("Uplift.Fixed change", change);
        }

        @Override
        public Percentage changeFor(Percentage indexChange) {
            return change;
        }
    }

    /**
     * Fees change by what the buyers vote each year, and stay where they have voted nothing.
     *
     * @param voted the change voted for the year, -100 or more; empty if there was no vote
     */
    record Voted(Optional<Percentage> voted) implements Uplift {

        /**
         * Checks the change.
         *
         * @param voted the change voted for the year, -100 or more; empty if there was no vote
         * @throws IllegalArgumentException if it is below -100 per cent
         */
        public Voted {
            voted.ifPresent(change -> checkChange("Uplift.Voted voted", change));
        }

        @Override
        public Percentage changeFor(Percentage indexChange) {
            return voted.orElse(Percentage.ZERO);
        }
    }

    private static void checkChange(String field, Percentage change) {
        if (change.compareTo(Percentage.of(-100)) < 0) {
            throw new IllegalArgumentException(
                    field + " must be -100% or more but was " + change + ". Maybe the change is not in per cent?");
        }
    }
}
