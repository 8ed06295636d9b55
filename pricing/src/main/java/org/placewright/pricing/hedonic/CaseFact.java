package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.PriceFactor;

/** The facts that lines are drawn on, in order: where prices are few, the last is left out first. */
enum CaseFact {
    PROVISION("type of provision", PriceComponent.HOME, null),
    TIME("time", PriceComponent.TIME, null),
    AGE("age", PriceComponent.NEED, null),
    NEED_LEVEL(PriceFactor.NEED_LEVEL),
    DEPRIVATION_OF_LIBERTY(PriceFactor.DEPRIVATION_OF_LIBERTY),
    SOLO(PriceFactor.SOLO),
    ADDITIONAL_STAFFING("additional staffing", PriceComponent.STAFFING, null),
    REGION(PriceFactor.REGION),
    ADDITIONAL_PACKAGES(PriceFactor.ADDITIONAL_PACKAGES),
    ROUTE(PriceFactor.ROUTE),
    URGENCY(PriceFactor.URGENCY),
    GRADE(PriceFactor.GRADE);

    /** Hours beyond which a further hour adds half as much, in proportion: about a full-time post. */
    private static final double POST = 40;

    private static final int USUAL_AGE = 10;

    /** The facts that may not be known. */
    static final ImmutableSet<CaseFact> OPTIONAL = Sets.immutableEnumSet(Sets.difference(
            Sets.immutableEnumSet(java.util.EnumSet.allOf(CaseFact.class)),
            Sets.immutableEnumSet(PROVISION, TIME, AGE)));

    private final String label;
    private final PriceComponent component;
    private final @Nullable PriceFactor factor;

    CaseFact(PriceFactor factor) {
        this(factor.label(), factor.component(), factor);
    }

    CaseFact(String label, PriceComponent component, @Nullable PriceFactor factor) {
        this.label = label;
        this.component = component;
        this.factor = factor;
    }

    String label() {
        return label;
    }

    PriceComponent component() {
        return component;
    }

    /** Returns the factor, if the fact is told in words; the provision is none. */
    Optional<PriceFactor> factor() {
        return Optional.ofNullable(factor);
    }

    /** Says whether a case knows the fact. */
    boolean isKnown(PlacementCase placement) {
        return switch (this) {
            case PROVISION, TIME, AGE -> true;
            case ADDITIONAL_STAFFING -> !Double.isNaN(placement.hours());
            default -> codeOf(placement) != 0;
        };
    }

    /** Returns the code of a fact told in words. */
    int codeOf(PlacementCase placement) {
        return factor == null ? placement.provision() : placement.code(factor);
    }

    /** Returns the number of a fact that is one, as lines are drawn on it. */
    double numberOf(PlacementCase placement) {
        return switch (this) {
            case TIME -> placement.years();
            case AGE -> placement.age() - USUAL_AGE;
            case ADDITIONAL_STAFFING -> StrictMath.log1p(placement.hours() / POST);
            default -> throw new IllegalStateException(label + " is not a number");
        };
    }
}
