package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * <p>Rules are asked once for each different fact of a shared column, and the answers of all rules that look at one
 * facet are kept in one table; the bits of a home are then those of its class in each table. Columns in which every
 * home differs are asked home by home. Tables that exclude most homes are looked into first, so that for most homes one
 * look is enough to know that they are out.
 */
final class Gates {

    /** From how many different facts on it is better to ask about the homes still in than about each fact. */
    private static final int MOST_CLASSES = 4_096;

    private final ImmutableList<AskedRule<?>> asked;
    private final Gate[] gates;
    private final AskedRule<?>[] oneByOne;
    private final int homes;

    private Gates(ImmutableList<AskedRule<?>> asked, Gate[] gates, AskedRule<?>[] oneByOne, int homes) {
        this.asked = asked;
        this.gates = gates;
        this.oneByOne = oneByOne;
        this.homes = homes;
    }

    static Gates of(ImmutableList<EligibilityRule<?>> rules, MatchRequest request, Market market, MatchPolicy policy) {
        ImmutableList.Builder<AskedRule<?>> asked = ImmutableList.builder();
        for (int i = 0; i < rules.size(); i++) {
            AskedRule.of(rules.get(i), i, request, market, policy).ifPresent(asked::add);
        }
        return of(asked.build(), market.size());
    }

    private static Gates of(ImmutableList<AskedRule<?>> asked, int homes) {
        List<Gate> gates = new ArrayList<>();
        List<AskedRule<?>> oneByOne = new ArrayList<>();
        for (AskedRule<?> rule : asked) {
            if (rule.column().isShared() && rule.column().classes() <= MOST_CLASSES) {
                gates.add(new Gate(rule));
            } else {
                oneByOne.add(rule);
            }
        }
        gates.removeIf(gate -> gate.saysNothing);
        gates.sort(Comparator.comparingLong((Gate gate) -> gate.excludedHomes).reversed());
        oneByOne.sort(Comparator.comparing(rule -> !rule.column().isShared()));
        return new Gates(asked, gates.toArray(Gate[]::new), oneByOne.toArray(AskedRule<?>[]::new), homes);
    }

    /** What one rule says of each class: 0 that it is allowed, 1 excluded, 2 that it cannot tell. */
    private static final class Gate {
        private final FacetColumn<?> column;
        private final byte[] said;
        private final long excludedBit;
        private final long unclearBit;
        private final long excludedHomes;
        private final boolean saysNothing;

        Gate(AskedRule<?> rule) {
            this.column = rule.column();
            this.said = new byte[column.classes()];
            this.excludedBit = rule.excludedBit();
            this.unclearBit = excludedBit << AskedRule.MOST_RULES;
            long excluded = 0;
            boolean silent = true;
            for (int code = 0; code < said.length; code++) {
                long bits = rule.bitsOfClass(code);
                said[code] = (byte) (bits == 0 ? 0 : bits == excludedBit ? 1 : 2);
                excluded += said[code] == 1 ? column.rowsOf(code) : 0;
                silent &= bits == 0;
            }
            this.excludedHomes = excluded;
            this.saysNothing = silent;
        }

        long bits(int home) {
            int found = said[column.code(home)];
            return ((found & 1) * excludedBit) | ((found >> 1) * unclearBit);
        }
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
        int[] rows = new int[FacetColumn.PAGE_ROWS];
        long[] bits = new long[FacetColumn.PAGE_ROWS];
        for (int from = 0; from < homes; from += FacetColumn.PAGE_ROWS) {
            int count = Math.min(FacetColumn.PAGE_ROWS, homes - from);
            for (int i = 0; i < count; i++) {
                rows[i] = i;
            }
            Arrays.fill(bits, 0);
            for (Gate gate : gates) {
                count = gate.column.sift(from / FacetColumn.PAGE_ROWS, gate.said, gate.unclearBit, rows, bits, count);
            }
            for (AskedRule<?> rule : oneByOne) {
                count = rule.sift(from, rows, bits, count);
            }
            for (int i = 0; i < count; i++) {
                open.accept(from + rows[i], bits[i]);
            }
        }
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
        for (AskedRule<?> rule : asked) {
            long count = rule.column().isShared() ? countByClass(rule) : countOneByOne(rule);
            if (count > 0) {
                counts.put(rule.rule().key(), count);
            }
        }
        return counts.buildOrThrow();
    }

    private static long countByClass(AskedRule<?> rule) {
        FacetColumn<?> column = rule.column();
        long count = 0;
        for (int code = 0; code < column.classes(); code++) {
            count += rule.bitsOfClass(code) == rule.excludedBit() ? column.rowsOf(code) : 0;
        }
        return count;
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
        ImmutableList.Builder<RuleStatement> statements = ImmutableList.builder();
        for (int i = 0; i < asked.size(); i++) {
            Optional<RuleStatement> statement = asked.get(i).statement(home, verdict);
            if (statement.isPresent()) {
                statements.add(statement.get());
            }
        }
        return statements.build();
    }

    int homes() {
        return homes;
    }
}
