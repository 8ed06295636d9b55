package org.placewright.pricing.cohort;

import java.util.Optional;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.PriceFactor;

/** A respect in which prices may be alike. */
public enum Respect {
    /** The type of provision; never given up. */
    PROVISION("type of provision", PriceComponent.HOME),
    /** The band of the policy in which the age of the child falls. */
    AGE_BAND("age band", PriceComponent.NEED),
    /** How much the child needs. */
    NEED_LEVEL(PriceFactor.NEED_LEVEL),
    /** Whether an order to deprive the child of liberty is in force. */
    DEPRIVATION_OF_LIBERTY(PriceFactor.DEPRIVATION_OF_LIBERTY),
    /** Whether the child lives there alone. */
    SOLO(PriceFactor.SOLO),
    /** Whether the fee includes additional packages. */
    ADDITIONAL_PACKAGES(PriceFactor.ADDITIONAL_PACKAGES),
    /** Where staff are paid. */
    REGION(PriceFactor.REGION),
    /** The latest grade of the home. */
    GRADE(PriceFactor.GRADE),
    /** How the placement is bought. */
    ROUTE(PriceFactor.ROUTE),
    /** Whether it was planned. */
    URGENCY(PriceFactor.URGENCY),
    /**
     * Whether the price was observed within the year that ends on the day asked of. What that changes is who is
     * compared with, and so counts as need: only the index tells what time changes.
     */
    RECENT("observed within the year", PriceComponent.NEED);

    private final String label;
    private final PriceComponent component;
    private final Optional<PriceFactor> factor;

    Respect(String label, PriceComponent component) {
        this.label = label;
        this.component = component;
        this.factor = Optional.empty();
    }

    Respect(PriceFactor factor) {
        this.label = factor.label();
        this.component = factor.component();
        this.factor = Optional.of(factor);
    }

    /**
     * Returns the name of the respect.
     *
     * @return words in lower case
     */
    public String label() {
        return label;
    }

    /**
     * Returns to which part of a difference in price it belongs that prices are alike in this respect.
     *
     * @return the component
     */
    public PriceComponent component() {
        return component;
    }

    /**
     * Returns the factor that is compared.
     *
     * @return the factor; empty for provision, age band and day observed
     */
    public Optional<PriceFactor> factor() {
        return factor;
    }
}
