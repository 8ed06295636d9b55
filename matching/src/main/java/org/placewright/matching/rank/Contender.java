package org.placewright.matching.rank;

import org.placewright.core.id.HomeId;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Match;

/** A home that may come first, with its scores in micro-points. */
final class Contender {

    private final HomeId home;
    private final long[] scores;

    Contender(Match match) {
        this.home = match.home();
        this.scores = match.contributions().stream()
                .mapToLong(CriterionContribution::score)
                .toArray();
    }

    HomeId home() {
        return home;
    }

    long score(int criterion) {
        return scores[criterion];
    }

    /** Returns the score under weights in micro-points, added up as the ranker does. */
    long total(long[] micro) {
        long total = 0;
        for (int i = 0; i < micro.length; i++) {
            total += micro[i] * scores[i] / CriterionContribution.WHOLE;
        }
        return total;
    }

    /** Tells whether it stands above another: by score, then by identifier. */
    boolean isAbove(Contender other, long[] micro) {
        long mine = total(micro);
        long others = other.total(micro);
        return mine == others ? home.compareTo(other.home) < 0 : mine > others;
    }
}
