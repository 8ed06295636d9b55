package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.FacetColumn;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;

/**
 * What every rule says of every home, as two bits a rule: excluded, and cannot tell.
 *
 * <p>Where homes share facts a rule is asked once for each different one, when the first home that has it is met; the
 * bits of a home are then those of its class by each rule. Columns in which every home differs are asked home by home.
 * Rules that exclude the most homes of a sample come first, so that for most homes one look is enough to know that they
 * are out; rules that say nothing of any home are left out.
 */
final class Gates {

    private final ImmutableList<ExplanationKey> rules;
    private final ImmutableList<AskedRule<?>> asked;
    private final Gate[] gates;
    private final AskedRule<?>[] oneByOne;
    private final int homes;

    private Gates(
            ImmutableList<ExplanationKey> rules,
            ImmutableList<AskedRule<?>> asked,
            Gate[] gates,
            AskedRule<?>[] oneByOne,
            int homes) {
        this.rules = rules;
        this.asked = asked;
        this.gates = gates;
        this.oneByOne = oneByOne;
        this.homes = homes;
    }

    static Gates of(ImmutableList<EligibilityRule<?>> rules, MatchRequest request, Market market, MatchPolicy policy) {
        return of(
                rules.stream().map(EligibilityRule::key).collect(ImmutableList.toImmutableList()),
                asked(rules, rule -> true, request, market, policy),
                market.size());
    }

    /**
     * Returns some of the rules put to a request, each numbered by its place among all: those with something to ask.
     */
    static ImmutableList<AskedRule<?>> asked(
            ImmutableList<EligibilityRule<?>> rules,
            Predicate<EligibilityRule<?>> some,
            MatchRequest request,
            Market market,
            MatchPolicy policy) {
        ImmutableList.Builder<AskedRule<?>> asked = ImmutableList.builder();
        for (int i = 0; i < rules.size(); i++) {
            if (some.test(rules.get(i))) {
                AskedRule.of(rules.get(i), i, request, market, policy).ifPresent(asked::add);
            }
        }
        return asked.build();
    }

    /** Returns gates of some of the rules, which of masks of all rules know nothing. */
    static Gates of(ImmutableList<AskedRule<?>> asked, int homes) {
        return of(ImmutableList.of(), asked, homes);
    }

    private static Gates of(ImmutableList<ExplanationKey> rules, ImmutableList<AskedRule<?>> asked, int homes) {
        List<Gate> gates = new ArrayList<>();
        List<AskedRule<?>> oneByOne = new ArrayList<>();
        for (AskedRule<?> rule : asked) {
            if (!rule.column().isShared()) {
                oneByOne.add(rule);
                continue;
            }
            Gate gate = new Gate(rule, homes);
            if (!gate.saysNothing()) {
                gates.add(gate);
            }
        }
        gates.sort(Comparator.comparingInt(Gate::outOfSample).reversed());
        return new Gates(rules, asked, gates.toArray(Gate[]::new), oneByOne.toArray(AskedRule<?>[]::new), homes);
    }

    /** Returns every rule, that of the lowest bit first. */
    ImmutableList<ExplanationKey> rules() {
        return rules;
    }

    ImmutableList<AskedRule<?>> asked() {
        return asked;
    }

    /** Takes the homes that no rule excludes. */
    @FunctionalInterface
    interface Open {
        /** Takes one of them, with the bits of the rules that cannot tell. */
        void accept(int home, long cannotTell);
    }

    /** Hands on the homes that no rule excludes, in the order of their numbers. */
    void sift(Open open) {
        int[] rows = new int[Math.min(homes, FacetColumn.PAGE_ROWS)];
        long[] bits = new long[rows.length];
        for (int from = 0; from < homes; from += FacetColumn.PAGE_ROWS) {
            int count = siftPage(from, rows, bits);
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                open.accept(from + row, bits[row]);
            }
        }
    }

    /** Leaves the homes of a page that no rule excludes, and the bits of what is to be asked of each. */
    private int siftPage(int from, int[] rows, long[] bits) {
        int count = Math.min(FacetColumn.PAGE_ROWS, homes - from);
        for (int i = 0; i < count; i++) {
            rows[i] = i;
        }
        Arrays.fill(bits, 0);
        for (Gate gate : gates) {
            count = gate.sift(from / FacetColumn.PAGE_ROWS, rows, bits, count);
        }
        for (AskedRule<?> rule : oneByOne) {
            count = rule.sift(from, rows, bits, count);
        }
        return count;
    }

    /** Returns the bits of all rules that exclude each home. */
    long[] excluded() {
        long[] excluded = new long[homes];
        long[] bits = new long[Math.min(homes, FacetColumn.PAGE_ROWS)];
        for (int from = 0; from < homes; from += FacetColumn.PAGE_ROWS) {
            int count = Math.min(FacetColumn.PAGE_ROWS, homes - from);
            Arrays.fill(bits, 0);
            for (Gate gate : gates) {
                gate.mark(from / FacetColumn.PAGE_ROWS, bits);
            }
            for (AskedRule<?> rule : oneByOne) {
                rule.mark(from, bits, count);
            }
            for (int row = 0; row < count; row++) {
                excluded[from + row] = bits[row] & AskedRule.EXCLUDED;
            }
        }
        return excluded;
    }

    /** Returns bits that say whether some rule excludes a home; all of its bits if none does. */
    long firstBits(int home) {
        long bits = 0;
        for (Gate gate : gates) {
            bits |= gate.bits(home);
            if ((bits & AskedRule.EXCLUDED) != 0) {
                return bits;
            }
        }
        for (AskedRule<?> rule : oneByOne) {
            bits |= rule.bitsOf(home);
            if ((bits & AskedRule.EXCLUDED) != 0) {
                return bits;
            }
        }
        return bits;
    }

    /** Returns all bits of a home. */
    long bits(int home) {
        long bits = 0;
        for (Gate gate : gates) {
            bits |= gate.bits(home);
        }
        for (AskedRule<?> rule : oneByOne) {
            bits |= rule.bitsOf(home);
        }
        return bits;
    }

    /** Returns how many homes each rule excludes: by class where homes share them, without looking at any home. */
    ImmutableSortedMap<ExplanationKey, Long> excludedByRule() {
        ImmutableSortedMap.Builder<ExplanationKey, Long> counts = ImmutableSortedMap.naturalOrder();
        for (Gate gate : gates) {
            put(counts, gate.rule(), gate.homesOut());
        }
        for (AskedRule<?> rule : oneByOne) {
            put(counts, rule, countOneByOne(rule));
        }
        return counts.buildOrThrow();
    }

    private static void put(ImmutableSortedMap.Builder<ExplanationKey, Long> counts, AskedRule<?> rule, long homesOut) {
        if (homesOut > 0) {
            counts.put(rule.rule().key(), homesOut);
        }
    }

    private long countOneByOne(AskedRule<?> rule) {
        long count = 0;
        for (int home = 0; home < homes; home++) {
            count += rule.bitsOf(home) == rule.excludedBit() ? 1 : 0;
        }
        return count;
    }

    /** Returns what rules say of a home, in words and in the order of the rules, as far as it is what is asked for. */
    ImmutableList<RuleStatement> statements(int home, Eligibility.Verdict verdict) {
        return statements(asked, home, verdict);
    }

    /** Returns what some rules say of a home, in words and in their order, as far as it is what is asked for. */
    static ImmutableList<RuleStatement> statements(
            ImmutableList<AskedRule<?>> asked, int home, Eligibility.Verdict verdict) {
        ImmutableList.Builder<RuleStatement> statements = ImmutableList.builder();
        for (int i = 0; i < asked.size(); i++) {
            Optional<RuleStatement> statement = asked.get(i).statement(home, verdict);
            if (statement.isPresent()) {
                statements.add(statement.get());
            }
        }
        return statements.build();
    }

    /** Returns what is to be asked about a home of which these are the bits, in the order of the rules. */
    ImmutableList<RuleStatement> questions(int home, long bits) {
        ImmutableList.Builder<RuleStatement> questions = ImmutableList.builder();
        for (int i = 0; i < asked.size(); i++) {
            if ((bits & asked.get(i).unclearBit()) != 0) {
                questions.add(asked.get(i)
                        .statement(home, Eligibility.Verdict.CANNOT_TELL)
                        .orElseThrow());
            }
        }
        return questions.build();
    }

    int homes() {
        return homes;
    }
}
