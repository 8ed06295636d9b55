package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceFactor;
import org.placewright.pricing.PricesAsOf;

/** What prices and facts say in each respect, as a number from 1; 0 where they do not say. */
final class RespectCodes {

    private static final int OLDEST = 25;

    private final PricesAsOf prices;
    private final ImmutableList<AgeBand> bands;
    private final int[] bandOfAge = new int[OLDEST + 1];
    private final LocalDate yearBefore;

    RespectCodes(PricesAsOf prices, AgeBands ageBands) {
        this.prices = prices;
        this.bands = ageBands.bands();
        this.yearBefore = prices.asOf().minusYears(1);
        for (int age = 0; age <= OLDEST; age++) {
            bandOfAge[age] = bands.indexOf(ageBands.bandOf(age)) + 1;
        }
    }

    int ofRow(Respect respect, int row) {
        return switch (respect) {
            case PROVISION -> prices.provision(row);
            case AGE_BAND -> bandOfAge[prices.age(row)];
            case RECENT -> prices.observedOn(row).isAfter(yearBefore) ? 1 : 2;
            default -> prices.code(factor(respect), row);
        };
    }

    /** What prices must say to be alike in this respect. */
    int of(Respect respect, PlacementFacts facts) {
        return switch (respect) {
            case PROVISION -> prices.codeOf(facts.provision());
            case AGE_BAND -> bandOfAge[facts.ageInYears()];
            case RECENT -> 1;
            default -> factor(respect).codeOf(facts);
        };
    }

    int codes(Respect respect) {
        return switch (respect) {
            case PROVISION -> prices.provisions();
            case AGE_BAND -> bands.size();
            case RECENT -> 2;
            default -> factor(respect).codes();
        };
    }

    String words(Respect respect, PlacementFacts facts) {
        return switch (respect) {
            case PROVISION -> facts.provision().label();
            case AGE_BAND -> "ages " + bands.get(of(respect, facts) - 1).label();
            case RECENT -> respect.label();
            default -> respect.label() + " " + factor(respect).labelOf(of(respect, facts));
        };
    }

    private static PriceFactor factor(Respect respect) {
        return respect.factor().orElseThrow();
    }
}
