package org.placewright.pricing.shrinkage;

/** The groups weighted by 1 / (v + t), for one value t of the variance between them. */
record WeightedFit(double mean, Sums sums) {

    /**
     * Sums over groups, for w the weights and r the deviations from the weighted mean: of w, of w squared, of w r
     * squared, and of w squared r squared.
     */
    record Sums(double w, double ww, double wrr, double wwrr) {}

    static WeightedFit at(GroupEstimates groups, double between) {
        double sumW = 0;
        double sumWw = 0;
        double sumWy = 0;
        for (int i = 0; i < groups.size(); i++) {
            double w = 1 / (groups.variances().get(i) + between);
            sumW += w;
            sumWw += w * w;
            sumWy += w * groups.estimates().get(i);
        }
        double mean = sumWy / sumW;
        double sumWrr = 0;
        double sumWwrr = 0;
        for (int i = 0; i < groups.size(); i++) {
            double w = 1 / (groups.variances().get(i) + between);
            double r = groups.estimates().get(i) - mean;
            sumWrr += w * r * r;
            sumWwrr += w * w * r * r;
        }
        return new WeightedFit(mean, new Sums(sumW, sumWw, sumWrr, sumWwrr));
    }

    /** The sum of w less that of w squared over that of w. */
    double freedom() {
        return sums.w() - sums.ww() / sums.w();
    }

    /** Cochran's Q, generalised: the sum of w r squared. */
    double spread() {
        return sums.wrr();
    }
}
