package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.rule.Eligibility;

/**
 * The homes that could take some brothers and sisters together, each child asked about as living with the others. Of
 * each home it keeps two bits only; scores are reckoned when the best are asked for.
 */
final class SharedHomes {

    private final Market market;
    private final ImmutableList<AskedInCompany> children;
    private final BitSet notExcluded = new BitSet();
    private final BitSet cleared;

    private SharedHomes(Market market, ImmutableList<AskedInCompany> children) {
        this.market = market;
        this.children = children;
        BitSet unclear = new BitSet();
        notExcluded.set(0, market.size());
        for (AskedInCompany child : children) {
            notExcluded.and(child.alone().notExcluded());
            unclear.or(child.alone().unclear());
        }
        askAboutCompany(unclear);
        askAnew(unclear);
        this.cleared = (BitSet) notExcluded.clone();
        cleared.andNot(unclear);
    }

    /** Finds the homes for some children. */
    static SharedHomes of(Market market, ImmutableList<AskedAlone> children) {
        return new SharedHomes(
                market,
                children.stream()
                        .map(child -> child.with(children.stream()
                                .filter(other -> other != child)
                                .map(AskedAlone::referral)
                                .toList()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private void askAboutCompany(BitSet unclear) {
        for (AskedInCompany child : children) {
            if (notExcluded.isEmpty()) {
                return;
            }
            RuleAnswers rules = child.aboutCompany();
            for (int home = notExcluded.nextSetBit(0); home >= 0; home = notExcluded.nextSetBit(home + 1)) {
                RuleAnswers.Answer said = rules.at(home);
                notExcluded.set(home, said != RuleAnswers.Answer.EXCLUDED);
                if (said == RuleAnswers.Answer.UNCLEAR) {
                    unclear.set(home);
                }
            }
        }
    }

    /** Puts every rule to the homes they would leave, whose facts are not the same for each alone and for all. */
    private void askAnew(BitSet unclear) {
        left().forEach(home -> {
            long bits = bits(home);
            notExcluded.set(home, (bits & AskedRule.EXCLUDED) == 0);
            unclear.set(home, bits != 0);
        });
    }

    /** The request of each names all of them, so that each knows the homes all of them leave. */
    private IntStream left() {
        return children.stream()
                .limit(1)
                .flatMap(child -> child.left().stream())
                .mapToInt(market::numberOf);
    }

    /** Returns what every rule says of a home for any of the children, as bits. */
    long bits(int home) {
        long bits = 0;
        for (AskedInCompany child : children) {
            bits |= child.bits(home);
        }
        return bits;
    }

    /**
     * Returns what every rule says of every home for any of the children, as bits; what a rule asks about one child
     * where it excludes the home for another is left out.
     */
    long[] everyBit() {
        long[] bits = new long[market.size()];
        for (AskedInCompany child : children) {
            Gates company = child.gatesAboutCompany();
            for (int home = 0; home < bits.length; home++) {
                bits[home] |= child.alone().bits(home) | company.bits(home);
            }
        }
        left().forEach(home -> bits[home] = bits(home));
        for (int home = 0; home < bits.length; home++) {
            bits[home] &= ~((bits[home] & AskedRule.EXCLUDED) << AskedRule.MOST_RULES);
        }
        return bits;
    }

    ImmutableList<AskedInCompany> children() {
        return children;
    }

    /** Returns the numbers of the homes every rule clears for all of them. Not to be changed. */
    BitSet cleared() {
        return cleared;
    }

    /** Returns the numbers of the homes no rule excludes for any of them. Not to be changed. */
    BitSet notExcluded() {
        return notExcluded;
    }

    RankingCounts counts() {
        int in = notExcluded.cardinality();
        int clear = cleared.cardinality();
        return new RankingCounts(clear, in - clear, market.size() - in);
    }

    /** Returns the best of some homes. */
    int[] best(BitSet homes, int most) {
        Best best = new Best(most);
        for (int home = homes.nextSetBit(0); home >= 0; home = homes.nextSetBit(home + 1)) {
            best.offer(tier(home), score(home), home);
        }
        return best.inOrder();
    }

    /** Returns their scores by the tiers, added up tier by tier. */
    long tier(int home) {
        long tier = 0;
        for (int i = 0; i < children.size(); i++) {
            tier += children.get(i).tier(home);
        }
        return tier;
    }

    /** Returns their scores, added up. */
    long score(int home) {
        long score = 0;
        for (int i = 0; i < children.size(); i++) {
            score += children.get(i).score(home);
        }
        return score;
    }

    ImmutableList<SiblingMatch> inWords(int[] homes) {
        return IntStream.of(homes).mapToObj(this::inWords).collect(ImmutableList.toImmutableList());
    }

    SiblingMatch inWords(int home) {
        ImmutableSortedMap.Builder<ReferralId, Match> matches = ImmutableSortedMap.naturalOrder();
        ImmutableSortedMap.Builder<ReferralId, ImmutableList<RuleStatement>> questions =
                ImmutableSortedMap.naturalOrder();
        for (AskedInCompany child : children) {
            matches.put(child.referral(), child.match(home));
            ImmutableList<RuleStatement> toAsk = child.statements(home, Eligibility.Verdict.CANNOT_TELL);
            if (!toAsk.isEmpty()) {
                questions.put(child.referral(), toAsk);
            }
        }
        return new SiblingMatch(market.listed(home).home().id(), matches.buildOrThrow(), questions.buildOrThrow());
    }
}
