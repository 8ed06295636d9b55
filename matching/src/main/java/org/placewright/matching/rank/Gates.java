package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.Facet;
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
    private static final int MOST_CLASSES = 2_048;

    private final ImmutableList<AskedRule<?>> asked;
    private final FacetColumn<?>[] columns;
    private final long[][] tables;
    private final AskedRule<?>[] oneByOne;
    private final int homes;

    private Gates(
            ImmutableList<AskedRule<?>> asked,
            FacetColumn<?>[] columns,
            long[][] tables,
            AskedRule<?>[] oneByOne,
            int homes) {
        this.asked = asked;
        this.columns = columns;
        this.tables = tables;
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
        IdentityHashMap<Facet<?>, Gate> byFacet = new IdentityHashMap<>();
        List<Gate> gates = new ArrayList<>();
        List<AskedRule<?>> oneByOne = new ArrayList<>();
        for (AskedRule<?> rule : asked) {
            if (rule.column().isShared() && rule.column().classes() <= MOST_CLASSES) {
                Gate gate = byFacet.get(rule.facet());
                if (gate == null) {
                    gate = new Gate(rule.column());
                    byFacet.put(rule.facet(), gate);
                    gates.add(gate);
                }
                gate.add(rule);
            } else {
                oneByOne.add(rule);
            }
        }
        gates.sort(Comparator.comparingLong(Gate::excludedHomes).reversed());
        return new Gates(
                asked,
                gates.stream().map(gate -> gate.column).toArray(FacetColumn<?>[]::new),
                gates.stream().map(gate -> gate.bits).toArray(long[][]::new),
                oneByOne.toArray(AskedRule<?>[]::new),
                homes);
    }

    /** The answers of all rules that look at one facet, by class. */
    private static final class Gate {
        private final FacetColumn<?> column;
        private final long[] bits;

        Gate(FacetColumn<?> column) {
            this.column = column;
            this.bits = new long[column.classes()];
        }

        void add(AskedRule<?> rule) {
            for (int code = 0; code < bits.length; code++) {
                bits[code] |= rule.bitsOfClass(code);
            }
        }

        long excludedHomes() {
            long excluded = 0;
            for (int code = 0; code < bits.length; code++) {
                excluded += (bits[code] & AskedRule.EXCLUDED) == 0 ? 0 : column.rowsOf(code);
            }
            return excluded;
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
            for (int i = 0; i < tables.length; i++) {
                count = columns[i].sift(from / FacetColumn.PAGE_ROWS, tables[i], AskedRule.EXCLUDED, rows, bits, count);
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
        for (int i = 0; i < tables.length; i++) {
            bits |= tables[i][columns[i].code(home)];
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
        for (int i = 0; i < tables.length; i++) {
            bits |= tables[i][columns[i].code(home)];
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
        return asked.stream()
                .flatMap(rule -> rule.statement(home, verdict).stream())
                .collect(ImmutableList.toImmutableList());
    }

    int homes() {
        return homes;
    }
}
