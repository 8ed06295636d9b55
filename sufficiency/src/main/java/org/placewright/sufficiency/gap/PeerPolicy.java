package org.placewright.sufficiency.gap;

/**
 * When a council is said to differ from its peers.
 *
 * @param confidence how often the interval of a difference shall hold, above 0 and below 1
 * @param fewest of how many a share must be, for the council and for its peers, to be compared at all; 1 or more
 * @param falseDiscoveryRate what share of the differences told may be there by chance, above 0 and up to 1; 1 leaves
 *     the interval alone to decide
 */
public record PeerPolicy(double confidence, long fewest, double falseDiscoveryRate) {

    /** Intervals of 95 percent, of 10 or more, and no more than 5 percent of the differences by chance. */
    public static final PeerPolicy STANDARD = new PeerPolicy(0.95, 10, 0.05);

    /**
     * Checks the numbers.
     *
     * @param confidence how often the interval shall hold
     * @param fewest of how many a share must be
     * @param falseDiscoveryRate what share of the differences may be there by chance
     * @throws IllegalArgumentException if one is out of range
     */
    public PeerPolicy {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("PeerPolicy confidence must be above 0 and below 1 but was " + confidence
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
        if (fewest < 1) {
            throw new IllegalArgumentException(
                    "PeerPolicy fewest must be 1 or more but was " + fewest + ". Maybe 1, to compare all there are?");
        }
        if (!(falseDiscoveryRate > 0 && falseDiscoveryRate <= 1)) {
            throw new IllegalArgumentException("PeerPolicy falseDiscoveryRate must be above 0 and up to 1 but was "
                    + falseDiscoveryRate + ". Maybe a percentage was meant: divide it by 100.");
        }
    }
}
