package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Wording;

/** A rule put to each of several children who are to live together: the strictest answer holds for all. */
final class EachChild<F> implements RuleTest<F> {

    /** Of how many children what is said is put into words: as many as a group of brothers and sisters may have. */
    private static final int MOST_IN_WORDS = 10;

    private final ImmutableList<RuleTest<F>> tests;

    private EachChild(ImmutableList<RuleTest<F>> tests) {
        this.tests = tests;
    }

    /** Puts a rule to each child of a request, and first to what they are to one another. */
    static <F> Optional<RuleTest<F>> of(
            MatchRequest request, Function<Referral, Optional<RuleTest<F>>> put, Optional<RuleTest<F>> amongThem) {
        Optional<RuleTest<F>> each = of(request, put);
        if (amongThem.isEmpty() || each.isEmpty()) {
            return amongThem.or(() -> each);
        }
        return Optional.of(new EachChild<>(ImmutableList.of(amongThem.get(), each.get())));
    }

    /** Puts a rule to each child of a request. */
    static <F> Optional<RuleTest<F>> of(MatchRequest request, Function<Referral, Optional<RuleTest<F>>> put) {
        Optional<RuleTest<F>> first = put.apply(request.referral());
        if (request.together().isEmpty()) {
            return first;
        }
        ImmutableList.Builder<RuleTest<F>> several = ImmutableList.builder();
        first.ifPresent(several::add);
        request.together().forEach(other -> put.apply(other).ifPresent(several::add));
        ImmutableList<RuleTest<F>> tests = several.build();
        return tests.size() <= 1 ? tests.stream().findFirst() : Optional.of(new EachChild<>(tests));
    }

    @Override
    public Eligibility assess(F facts) {
        Eligibility worst = Eligibility.ALLOWED;
        for (int i = 0; i < tests.size(); i++) {
            worst = worst.orStricter(tests.get(i).assess(facts));
        }
        return worst;
    }

    @Override
    public Eligibility assessOutline(long outline, IntFunction<? extends F> facts, int home) {
        Eligibility worst = Eligibility.ALLOWED;
        for (int i = 0; i < tests.size(); i++) {
            worst = worst.orStricter(tests.get(i).assessOutline(outline, facts, home));
        }
        return worst;
    }

    @Override
    public String statement(F facts, Eligibility said) {
        return wording(facts, said).text();
    }

    /** Words what is said of each child of whom the answer is as strict, as far as that is not too much. */
    @Override
    public Wording wording(F facts, Eligibility said) {
        ImmutableList.Builder<Wording> all = ImmutableList.builder();
        for (RuleTest<F> test : tests) {
            Eligibility one = test.assess(facts);
            if (one.verdict() == said.verdict()) {
                all.add(test.wording(facts, one));
            }
        }
        return Wording.joined(all.build(), MOST_IN_WORDS);
    }

    @Override
    public Optional<String> remedy(F facts, Eligibility said) {
        return whoSaid(facts, said).remedy(facts, said);
    }

    private RuleTest<F> whoSaid(F facts, Eligibility said) {
        for (RuleTest<F> test : tests) {
            if (test.assess(facts).equals(said)) {
                return test;
            }
        }
        throw new IllegalArgumentException(
                "The answer " + said.verdict() + " was not given about these facts. Maybe they are of another home?");
    }
}
