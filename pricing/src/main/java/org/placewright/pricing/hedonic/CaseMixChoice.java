package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewright.pricing.PriceFactor;
import org.placewright.pricing.PricesAsOf;

/**
 * Chooses the columns that a number of prices can bear.
 *
 * <p>A value of a fact has a level of its own where enough prices have it, a type of provision where enough placements
 * are of it; the rare ones are one level together, and "not known" is always one of its own. A fact of which fewer than
 * two levels have prices enough has no column. While there are more columns than placements bear (those of too few
 * prices to speak of a case not counted), own slopes give way to common ones, then facts are left out from the last to
 * the first.
 */
final class CaseMixChoice {

    private final PricesAsOf prices;
    private final HedonicPolicy policy;
    private final Placements placements;
    private final ImmutableList<PlacementCase> cases;

    CaseMixChoice(PricesAsOf prices, Placements placements, HedonicPolicy policy, ImmutableList<PlacementCase> cases) {
        this.prices = prices;
        this.placements = placements;
        this.policy = policy;
        this.cases = cases;
    }

    /** Returns columns for all facts, as many as the placements of the cases bear. */
    CaseMix choose() {
        int most = Math.max(1, placements.trainingLast().length() / policy.placementsPerColumn());
        List<CaseTerm> terms = new ArrayList<>();
        for (CaseFact fact : CaseFact.values()) {
            term(fact, policy.ownSlope()).ifPresent(terms::add);
        }
        if (borne(terms) > most) {
            terms.replaceAll(term -> term instanceof CaseTerm.Slopes slopes
                    ? term(slopes.fact(), Integer.MAX_VALUE).orElse(term)
                    : term);
        }
        ImmutableList.Builder<CaseFact> leftOut = ImmutableList.builder();
        while (borne(terms) > most && terms.size() > 1) {
            leftOut.add(terms.remove(terms.size() - 1).fact());
        }
        return new CaseMix(ImmutableList.copyOf(terms), leftOut.build());
    }

    private static int borne(List<CaseTerm> terms) {
        int borne = 1;
        for (CaseTerm term : terms) {
            borne += term.borne();
        }
        return borne;
    }

    private Optional<CaseTerm> term(CaseFact fact, int ownSlope) {
        return switch (fact) {
            case TIME, AGE -> slopes(fact, ownSlope);
            case ADDITIONAL_STAFFING -> amount(fact);
            default -> levels(fact);
        };
    }

    private Optional<CaseTerm> slopes(CaseFact fact, int ownSlope) {
        int[] count = new int[prices.provisions() + 1];
        double[] least = new double[count.length];
        double[] most = new double[count.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (PlacementCase placement : cases) {
            int provision = placement.provision();
            count[provision]++;
            least[provision] = Math.min(least[provision], fact.numberOf(placement));
            most[provision] = Math.max(most[provision], fact.numberOf(placement));
        }
        int[] column = new int[count.length];
        Arrays.fill(column, -1);
        List<String> names = new ArrayList<>();
        for (int provision = 1; provision < count.length; provision++) {
            if (most[provision] > least[provision] && count[provision] >= ownSlope) {
                column[provision] = names.size();
                names.add(fact.label() + " of " + prices.provisionOf(provision));
            }
        }
        int common = names.size();
        boolean needed = false;
        for (int provision = 1; provision < count.length; provision++) {
            if (column[provision] < 0) {
                column[provision] = common;
                needed |= most[provision] > least[provision];
            }
        }
        if (needed) {
            names.add(fact.label());
        }
        // Types that do not vary have no slope to share where none is common.
        Arrays.setAll(column, provision -> column[provision] < names.size() ? column[provision] : -1);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseTerm.Slopes(fact, ImmutableIntArray.copyOf(column), ImmutableList.copyOf(names)));
    }

    private Optional<CaseTerm> amount(CaseFact fact) {
        int known = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (PlacementCase placement : cases) {
            if (fact.isKnown(placement)) {
                known++;
                least = Math.min(least, fact.numberOf(placement));
                most = Math.max(most, fact.numberOf(placement));
            }
        }
        if (known < policy.ownLevel() || most <= least) {
            return Optional.empty();
        }
        return Optional.of(new CaseTerm.Amount(fact, cases.size() - known, policy.ownLevel()));
    }

    private Optional<CaseTerm> levels(CaseFact fact) {
        int[] count = new int[1 + fact.factor().map(PriceFactor::codes).orElse(prices.provisions())];
        for (PlacementCase placement : cases) {
            count[fact.codeOf(placement)]++;
        }
        int commonest = 0;
        for (int code = 0; code < count.length; code++) {
            commonest = count[code] > count[commonest] ? code : commonest;
        }
        int[] level = new int[count.length];
        Arrays.fill(level, -1);
        List<String> names = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        level[commonest] = 0;
        names.add(nameOf(fact, commonest));
        rows.add(count[commonest]);
        for (int code = 0; code < count.length; code++) {
            if (code != commonest && count[code] > 0 && !isRare(fact, code, count[code])) {
                level[code] = names.size();
                names.add(nameOf(fact, code));
                rows.add(count[code]);
            }
        }
        int rare = 0;
        for (int code = 0; code < count.length; code++) {
            if (level[code] < 0 && isRare(fact, code, count[code])) {
                level[code] = names.size();
                rare += count[code];
            }
        }
        names.add(CaseTerm.Levels.RARE);
        rows.add(rare);
        return levels(fact, names, rows, level);
    }

    /** Returns the term, if there are levels to compare; without the rare one if nothing is rare. */
    private Optional<CaseTerm> levels(CaseFact fact, List<String> names, List<Integer> rows, int[] level) {
        int last = names.size() - 1;
        if (rows.get(last) == 0) {
            names.remove(last);
            rows.remove(last);
            Arrays.setAll(level, code -> level[code] == last ? -1 : level[code]);
        }
        int fewest = fact == CaseFact.PROVISION ? 1 : policy.ownLevel();
        return rows.stream().filter(count -> count >= fewest).count() < 2
                ? Optional.empty()
                : Optional.of(new CaseTerm.Levels(
                        fact,
                        ImmutableList.copyOf(names),
                        ImmutableIntArray.copyOf(level),
                        ImmutableIntArray.copyOf(rows),
                        fewest));
    }

    /**
     * Says whether a value has no level of its own. A type of provision that is answered for has one, if prices are.
     */
    private boolean isRare(CaseFact fact, int code, int count) {
        return fact == CaseFact.PROVISION
                ? code == 0
                        || placements.ofProvision(code)
                                < policy.pricing().minimumComparables().median()
                : code != 0 && count < policy.ownLevel();
    }

    private String nameOf(CaseFact fact, int code) {
        return fact.factor()
                .map(factor -> factor.labelOf(code))
                .orElseGet(() -> code == 0
                        ? CaseTerm.NOT_KNOWN
                        : prices.provisionOf(code).label());
    }
}
