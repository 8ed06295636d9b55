package org.placewright.matching.rank;

import java.util.Optional;
import java.util.function.IntFunction;
import org.placewright.matching.FacetColumn;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.RuleTest;

/** A hard rule put to one request and one market, with the two bits that stand for what it says of a home. */
final class AskedRule<F> {

    /** How many rules there can be: each has one bit of a long for excluding and one for not being able to tell. */
    static final int MOST_RULES = 32;

    /** The bits of all rules that exclude. */
    static final long EXCLUDED = 0xFFFF_FFFFL;

    private final EligibilityRule<F> rule;
    private final RuleTest<F> test;
    private final FacetColumn<F> column;
    private final IntFunction<F> facts;
    private final int number;

    private AskedRule(EligibilityRule<F> rule, RuleTest<F> test, FacetColumn<F> column, int number) {
        this.rule = rule;
        this.test = test;
        this.column = column;
        this.facts = column::value;
        this.number = number;
    }

    static <F> Optional<AskedRule<F>> of(
            EligibilityRule<F> rule, int number, MatchRequest request, Market market, MatchPolicy policy) {
        return rule.test(request, market, policy)
                .map(test -> new AskedRule<>(rule, test, market.column(rule.facet()), number));
    }

    EligibilityRule<F> rule() {
        return rule;
    }

    FacetColumn<F> column() {
        return column;
    }

    long excludedBit() {
        return 1L << number;
    }

    long unclearBit() {
        return 1L << (number + MOST_RULES);
    }

    /** Returns the bit of what the rule says of homes with the facts of a class. */
    long bitsOfClass(int code) {
        return bits(test.assess(column.valueOf(code)));
    }

    /** Returns the bit of what the rule says of a home. */
    long bitsOf(int home) {
        return bits(
                column.hasOutlines()
                        ? test.assessOutline(column.outline(home), facts, home)
                        : test.assess(column.value(home)));
    }

    /** Asks about the homes still in of a page, and keeps those the rule does not exclude. */
    int sift(int from, int[] rows, long[] bits, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            long found = bitsOf(from + row);
            if (found != excludedBit()) {
                rows[kept++] = row;
                bits[row] |= found;
            }
        }
        return kept;
    }

    /** Adds what the rule says of every home of a page. */
    void mark(int from, long[] bits, int count) {
        for (int row = 0; row < count; row++) {
            bits[row] |= bitsOf(from + row);
        }
    }

    private long bits(Eligibility said) {
        return switch (said.verdict()) {
            case ALLOWED, FLAGGED -> 0;
            case CANNOT_TELL -> unclearBit();
            case EXCLUDED -> excludedBit();
        };
    }

    /** Returns what the rule says of a home, in words, if it says what is asked for. */
    Optional<RuleStatement> statement(int home, Eligibility.Verdict verdict) {
        F facts = column.value(home);
        Eligibility said = test.assess(facts);
        return said.verdict() == verdict
                ? Optional.of(new RuleStatement(rule.key(), said.ground().orElseThrow(), test.wording(facts, said)))
                : Optional.empty();
    }

    /** Returns what would admit a home that the rule excludes. */
    Optional<String> remedy(int home) {
        F facts = column.value(home);
        return test.remedy(facts, test.assess(facts));
    }
}
