package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.placewright.core.need.Answer;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.Wording;

/**
 * What a rule says of children who are to come to one home together, one to another, wherever that is: what stands
 * between two of them has the effect of the policy and is confirmed first at least, for to bring them together is a
 * decision. Where it is decided that two brothers or sisters must not be split, it is flagged.
 *
 * @param <F> what the rule looks at in a home, which does not matter here
 */
final class ComingTogether<F> implements RuleTest<F> {

    private final Eligibility said;
    private final Wording words;

    private ComingTogether(Eligibility said, Wording words) {
        this.said = said;
        this.words = words;
    }

    /**
     * Something that stands between two children.
     *
     * @param ground what it is
     * @param effect what the policy has it do
     * @param words the same in words, with no full stop, naming neither of them
     */
    record Between(Ground ground, RuleEffect effect, String words) {}

    /** Puts a rule to each of the children with each of the others; empty where nothing stands between any two. */
    static <F> Optional<RuleTest<F>> of(
            MatchRequest request, BiFunction<Referral, Referral, ImmutableList<Between>> standing) {
        ImmutableList<Referral> all = ImmutableList.<Referral>builder()
                .add(request.referral())
                .addAll(request.together())
                .build();
        List<ComingTogether<F>> every = new ArrayList<>();
        for (Referral one : all) {
            for (Referral other : all) {
                if (one.equals(other)) {
                    continue;
                }
                boolean decided = mustLiveTogether(request, one, other);
                for (Between between : standing.apply(one, other)) {
                    every.add(of(between, decided));
                }
            }
        }
        return strictest(every);
    }

    /** Returns the first of the strictest, with the words of all that are as strict; empty where all are allowed. */
    private static <F> Optional<RuleTest<F>> strictest(List<ComingTogether<F>> every) {
        Eligibility strictest = Eligibility.ALLOWED;
        for (ComingTogether<F> each : every) {
            strictest = strictest.orStricter(each.said);
        }
        Eligibility.Verdict verdict = strictest.verdict();
        return verdict == Eligibility.Verdict.ALLOWED
                ? Optional.empty()
                : Optional.of(new ComingTogether<>(
                        strictest,
                        Wording.joined(
                                every.stream()
                                        .filter(each -> each.said.verdict() == verdict)
                                        .map(each -> each.words)
                                        .toList(),
                                AlongsideTest.MOST_IN_WORDS)));
    }

    private static <F> ComingTogether<F> of(Between between, boolean decided) {
        if (between.effect == RuleEffect.ALLOW) {
            return new ComingTogether<>(Eligibility.ALLOWED, Wording.of(""));
        }
        RuleEffect effect = decided ? RuleEffect.FLAG : between.effect.or(RuleEffect.CONFIRM);
        String ending =
                switch (effect) {
                    case ALLOW, EXCLUDE -> "";
                    case FLAG -> ". It is decided that they live together";
                    case CONFIRM -> ". Has it been assessed that they can live together?";
                };
        return new ComingTogether<>(between.ground.on(effect), Wording.of(between.words + ending));
    }

    private static boolean mustLiveTogether(MatchRequest request, Referral one, Referral other) {
        return request.siblings()
                .filter(group -> group.members().contains(one.child().id())
                        && group.members().contains(other.child().id()))
                .filter(group ->
                        group.mayLiveApart(one.child().id(), other.child().id()) == Answer.NO)
                .isPresent();
    }

    @Override
    public Eligibility assess(F facts) {
        return said;
    }

    @Override
    public String statement(F facts, Eligibility asked) {
        return words.text();
    }

    /** Names the type only: it is about children. */
    @Override
    public String toString() {
        return "ComingTogether[...]";
    }
}
