package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.SiblingRequest;

/**
 * One child of several: what the rules that ask about each child alone say of every home, and the scores by the
 * criteria that do. It is the same for every part of the group the child could be in, so it is found once.
 */
final class AskedAlone {

    private final WeightedSumRanker ranker;
    private final SiblingRequest group;
    private final Referral referral;
    private final MatchRequest request;
    private final Market asListed;
    private final Market market;
    private final Scale scale;
    private final Gates gates;
    private final BitSet notExcluded = new BitSet();
    private final BitSet unclear = new BitSet();
    private final int[] scores;

    AskedAlone(WeightedSumRanker ranker, SiblingRequest group, Referral referral, Market asListed) {
        this.ranker = ranker;
        this.group = group;
        this.referral = referral;
        this.request = group.requestFor(referral, ImmutableList.of());
        this.asListed = asListed;
        this.market = request.withoutChild(asListed);
        this.scale = ranker.scale(request, market);
        this.scores = new int[market.size()];
        this.gates = Gates.of(ranker.askedAlone(request, market), market.size());
        gates.sift((home, cannotTell) -> {
            notExcluded.set(home);
            if (cannotTell != 0) {
                unclear.set(home);
            }
        });
    }

    Referral referral() {
        return referral;
    }

    /** Returns the market without the child and others: only the homes where they live now are others. */
    Market marketFor(MatchRequest inCompany) {
        return inCompany.withoutChild(asListed);
    }

    /** Returns the homes that none of the rules that ask about each child alone excludes. Not to be changed. */
    BitSet notExcluded() {
        return notExcluded;
    }

    /** Returns those of them that some of these rules cannot clear. Not to be changed. */
    BitSet unclear() {
        return unclear;
    }

    /** Returns what the rules that ask about each child alone say of a home, as bits. */
    long bits(int home) {
        return gates.bits(home);
    }

    /** Returns the child as living with others. */
    AskedInCompany with(Iterable<Referral> others) {
        return new AskedInCompany(ranker, this, group.requestFor(referral, others));
    }

    Scale scaleFor(MatchRequest inCompany, Market without) {
        return ranker.scaleInCompany(scale, inCompany, without);
    }

    /** Returns the score at a home, which is kept, as it is asked for again and again. */
    long score(int home) {
        int known = scores[home];
        if (known == 0) {
            known = (int) scale.score(home) + 1;
            scores[home] = known;
        }
        return known - 1L;
    }

    /** Tells whether a scale adds up the very same criteria, so that the scores kept are those by it too. */
    boolean scoresAlike(Scale other) {
        return scale.weighsAs(other);
    }
}
