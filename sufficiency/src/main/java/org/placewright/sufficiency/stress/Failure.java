package org.placewright.sufficiency.stress;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.placewright.core.id.ProviderId;

/** Which owners fail together: all homes of theirs close at once. An owner is the top of a group of providers. */
public sealed interface Failure {

    /** Nobody fails. */
    Failure NOBODY = new OfOwners(ImmutableSortedSet.of());

    /**
     * Some owners fail.
     *
     * @param providers any providers of their groups; of one of which nothing is known nothing closes
     */
    record OfOwners(ImmutableSortedSet<ProviderId> providers) implements Failure {}

    /**
     * The largest owners fail.
     *
     * @param count how many, 0 or more; all where there are fewer
     * @param by what makes an owner large; of equally large ones the first by identifier
     */
    record OfLargest(int count, Size by) implements Failure {

        /**
         * Checks the number.
         *
         * @param count how many
         * @param by what makes an owner large
         * @throws IllegalArgumentException if the number is negative
         */
        public OfLargest {
            if (count < 0) {
                throw new IllegalArgumentException("Failure.OfLargest count must be 0 or more but was " + count
                        + ". Maybe use Failure.NOBODY for none?");
            }
        }
    }

    /**
     * A lender calls its loans in, and every owner that owes it fails.
     *
     * @param lender what the lender is called, exactly as in the map
     * @param lenders the lenders of each provider; what any of its providers owes, an owner owes
     */
    record OfLender(String lender, ImmutableSetMultimap<ProviderId, String> lenders) implements Failure {

        /**
         * Checks the lender.
         *
         * @param lender what the lender is called
         * @param lenders the lenders of each provider
         * @throws IllegalArgumentException if nobody owes it
         */
        public OfLender {
            if (!lenders.containsValue(lender)) {
                throw new IllegalArgumentException("Failure.OfLender lender must be one that a provider owes but was \""
                        + lender + "\". Maybe it is spelt otherwise in the map of lenders?");
            }
        }
    }

    /**
     * Some owners fail, and with them all that share a lender with one that fails, and so on.
     *
     * @param providers any providers of the groups that fail first
     * @param lenders the lenders of each provider; what any of its providers owes, an owner owes
     */
    record Spreading(ImmutableSortedSet<ProviderId> providers, ImmutableSetMultimap<ProviderId, String> lenders)
            implements Failure {}

    /** What makes an owner large. */
    enum Size {
        /** The children looked at whom it would displace. */
        CHILDREN,
        /** The places of its homes that can be used. */
        PLACES;

        /** Returns the order of owners, the largest first. */
        Comparator<Exposure> largestFirst() {
            Comparator<Exposure> smallestFirst =
                    switch (this) {
                        case CHILDREN -> Comparator.comparingInt(Exposure::displaced);
                        case PLACES -> Comparator.comparingLong(Exposure::usable);
                    };
            return smallestFirst.reversed().thenComparing(Exposure::owner);
        }
    }
}
