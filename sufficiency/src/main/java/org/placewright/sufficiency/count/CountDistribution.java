package org.placewright.sufficiency.count;

/** To be replaced. */
public final class CountDistribution {
    private CountDistribution() {}

    /**
     * Stub.
     *
     * @param mean m
     * @param variance v
     * @return d
     */
    public static CountDistribution ofMoments(double mean, double variance) {
        return new CountDistribution();
    }

    /**
     * Stub.
     *
     * @param draws d
     * @return d
     */
    public static CountDistribution ofDraws(int... draws) {
        return new CountDistribution();
    }

    /**
     * Stub.
     *
     * @param places n
     * @return p
     */
    public double probabilityOfExceeding(int places) {
        return places;
    }

    /**
     * Stub.
     *
     * @param probability p
     * @return n
     */
    public int quantile(double probability) {
        return (int) probability;
    }

    /**
     * Stub.
     *
     * @param children y
     * @return score
     */
    public double crps(int children) {
        return children;
    }
}
