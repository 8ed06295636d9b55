package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Needs;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * What the home says it can do for what the child needs: each risk present, each special way of communicating, each
 * support beyond the usual, and an emergency placement where this is one. The share of these it says yes to, where one
 * about which it says nothing counts as the policy's score for what is not known:
 *
 * <pre>(yes + unknown * not said) / needed</pre>
 *
 * <p>A home that says nothing about any of them is not known. Applies where at least one of them is needed.
 */
public final class MeetsNeeds implements Criterion<MeetsNeeds.Said> {

    private static final ImmutableList<RiskToChild> TO_CHILD = ImmutableList.copyOf(RiskToChild.values());
    private static final ImmutableList<RiskToOthers> TO_OTHERS = ImmutableList.copyOf(RiskToOthers.values());
    private static final ImmutableList<SpecificCommunication> COMMUNICATION =
            ImmutableList.copyOf(SpecificCommunication.values());
    private static final ImmutableList<AdditionalSupport> SUPPORT = ImmutableList.copyOf(AdditionalSupport.values());

    private static final Said NOTHING = new Said(0, 0);

    private static final Facet<Said> SAID =
            Facet.of("said", listed -> said(listed.home().offering()));

    /**
     * What a home says it can and cannot do: one bit for each risk to the child, each risk to others, each special way
     * of communicating, each support beyond the usual, in the order of their types, and the last for emergencies.
     *
     * @param yes what it says it can do
     * @param no what it says it cannot do
     */
    public record Said(int yes, int no) {}

    /** Creates the criterion. */
    public MeetsNeeds() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.MEETS_NEEDS;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, risks and requirements; Children Act 1989 s22C(5)";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<MeetsNeeds.Said> facet() {
        return SAID;
    }

    @Override
    public Optional<CriterionTest<MeetsNeeds.Said>> test(MatchRequest request, Market market, MatchPolicy policy) {
        int needed = needed(request.referral());
        return needed == 0
                ? Optional.empty()
                : Optional.of(new Test(needed, policy.criteria().scoreWhenNotKnown()));
    }

    /** Asks about each thing in turn, and returns a bit for each that is so. */
    private static int bits(
            Predicate<RiskToChild> toChild,
            Predicate<RiskToOthers> toOthers,
            Predicate<SpecificCommunication> communication,
            Predicate<AdditionalSupport> support,
            boolean emergency) {
        int bits = emergency ? 1 : 0;
        bits = appended(bits, SUPPORT, support);
        bits = appended(bits, COMMUNICATION, communication);
        bits = appended(bits, TO_OTHERS, toOthers);
        return appended(bits, TO_CHILD, toChild);
    }

    private static <E> int appended(int bits, ImmutableList<E> kinds, Predicate<E> isSo) {
        int more = bits;
        for (E kind : kinds.reverse()) {
            more = more << 1 | (isSo.test(kind) ? 1 : 0);
        }
        return more;
    }

    private static Said said(Offering offering) {
        return offering.equals(Offering.NOT_SPECIFIED)
                ? NOTHING
                : new Said(answering(offering, Answer.YES), answering(offering, Answer.NO));
    }

    private static int answering(Offering offering, Answer answer) {
        return bits(
                risk -> offering.canManage(risk) == answer,
                risk -> offering.canManage(risk) == answer,
                way -> offering.offers(way) == answer,
                support -> offering.offers(support) == answer,
                offering.offers(KindOfStay.EMERGENCY) == answer);
    }

    private static int needed(Referral referral) {
        Needs needs = referral.needs();
        return bits(
                risk -> needs.risks().answer(risk) == RiskAnswer.RISK_PRESENT,
                risk -> needs.risks().answer(risk) == RiskAnswer.RISK_PRESENT,
                way -> needs.requirements().specificCommunication().kinds().contains(way),
                support -> needs.requirements().additionalSupport().kinds().contains(support),
                referral.plannedOrEmergency() == PlannedOrEmergency.EMERGENCY);
    }

    private static ImmutableList<String> labels(int bits) {
        ImmutableList<String> all = Stream.of(
                        TO_CHILD.stream().map(RiskToChild::label),
                        TO_OTHERS.stream().map(RiskToOthers::label),
                        COMMUNICATION.stream().map(SpecificCommunication::label),
                        SUPPORT.stream().map(AdditionalSupport::label),
                        Stream.of("Emergency placement"))
                .flatMap(labels -> labels)
                .collect(ImmutableList.toImmutableList());
        return IntStream.range(0, all.size())
                .filter(i -> (bits >>> i & 1) != 0)
                .mapToObj(all::get)
                .collect(ImmutableList.toImmutableList());
    }

    private record Test(int needed, double unknown) implements CriterionTest<Said> {
        @Override
        public double score(Said home) {
            int yes = Integer.bitCount(needed & home.yes());
            int no = Integer.bitCount(needed & home.no());
            int all = Integer.bitCount(needed);
            return yes + no == 0 ? NOT_KNOWN : (yes + unknown * (all - yes - no)) / all;
        }

        @Override
        public String statement(Said home) {
            return Stream.of(
                            inWords("Can do", needed & home.yes()),
                            inWords("Cannot", needed & home.no()),
                            inWords("Does not say", needed & ~(home.yes() | home.no())))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(". "));
        }

        private static String inWords(String what, int bits) {
            return bits == 0 ? "" : what + ": " + String.join(", ", labels(bits));
        }

        /** Shows nothing of the child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
