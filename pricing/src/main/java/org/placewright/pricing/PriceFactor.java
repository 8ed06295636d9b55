package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;

/**
 * A fact of a placement with a closed list of values, as a column of a price book holds it: a code from 0, "not known",
 * to the number of its values, in their order. The provision, whose words are open, and what is measured (age,
 * staffing) are columns of their own.
 */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
public enum PriceFactor {

    /** {@link PlacementFacts#needLevel()}. */
    NEED_LEVEL("need level", PriceComponent.NEED, labels(NeedLevel.values(), NeedLevel::label)),
    /** {@link PlacementFacts#deprivationOfLiberty()}: 1 yes, 2 no. */
    DEPRIVATION_OF_LIBERTY("deprivation of liberty", PriceComponent.NEED, yesAndNo()),
    /** {@link PlacementFacts#solo()}: 1 yes, 2 no. */
    SOLO("solo placement", PriceComponent.STAFFING, yesAndNo()),
    /** {@link PlacementFacts#additionalPackages()}: 1 yes, 2 no. */
    ADDITIONAL_PACKAGES("additional packages", PriceComponent.STAFFING, yesAndNo()),
    /** {@link PlacementFacts#region()}. */
    REGION("region", PriceComponent.LOCATION, labels(Region.values(), Region::label)),
    /** {@link PlacementFacts#grade()}. */
    GRADE("grade", PriceComponent.HOME, labels(InspectionGrade.values(), InspectionGrade::label)),
    /** {@link PlacementFacts#route()}. */
    ROUTE("route", PriceComponent.ROUTE, labels(SourcingRoute.values(), SourcingRoute::label)),
    /** {@link PlacementFacts#urgency()}: 1 planned, 2 emergency. */
    URGENCY(
            "urgency",
            PriceComponent.URGENCY,
            ImmutableList.of(PlannedOrEmergency.PLANNED.label(), PlannedOrEmergency.EMERGENCY.label()));

    private final String label;
    private final PriceComponent component;
    private final ImmutableList<String> words;

    PriceFactor(String label, PriceComponent component, ImmutableList<String> words) {
        this.label = label;
        this.component = component;
        this.words = words;
    }

    /**
     * Returns the name of the factor.
     *
     * @return words in lower case
     */
    public String label() {
        return label;
    }

    /**
     * Returns which part of a difference in price the factor explains.
     *
     * @return the component
     */
    public PriceComponent component() {
        return component;
    }

    /**
     * Returns how many values are known of the factor.
     *
     * @return the greatest code
     */
    public int codes() {
        return words.size();
    }

    /**
     * Returns the word for a code.
     *
     * @param code 0 to {@link #codes()}
     * @return the label; "not known" for 0
     * @throws IndexOutOfBoundsException if there is no such code
     */
    public String labelOf(int code) {
        return code == 0 ? "not known" : words.get(code - 1);
    }

    /**
     * Returns the code of the factor in some facts.
     *
     * @param facts of a placement
     * @return 0, not known, to {@link #codes()}
     */
    public int codeOf(PlacementFacts facts) {
        return switch (this) {
            case NEED_LEVEL -> code(facts.needLevel());
            case DEPRIVATION_OF_LIBERTY -> code(facts.deprivationOfLiberty());
            case SOLO -> code(facts.solo());
            case ADDITIONAL_PACKAGES -> code(facts.additionalPackages());
            case REGION -> code(facts.region());
            case GRADE -> code(facts.grade());
            case ROUTE -> code(facts.route());
            case URGENCY ->
                facts.urgency() == PlannedOrEmergency.NOT_SPECIFIED
                        ? 0
                        : facts.urgency().ordinal() + 1;
        };
    }

    void set(PlacementFacts.Builder facts, int code) {
        if (code == 0) {
            return;
        }
        PlacementFacts.Builder unused =
                switch (this) {
                    case NEED_LEVEL -> facts.needLevel(NeedLevel.values()[code - 1]);
                    case DEPRIVATION_OF_LIBERTY -> facts.deprivationOfLiberty(Answer.values()[code - 1]);
                    case SOLO -> facts.solo(Answer.values()[code - 1]);
                    case ADDITIONAL_PACKAGES -> facts.additionalPackages(Answer.values()[code - 1]);
                    case REGION -> facts.region(Region.values()[code - 1]);
                    case GRADE -> facts.grade(InspectionGrade.values()[code - 1]);
                    case ROUTE -> facts.route(SourcingRoute.values()[code - 1]);
                    case URGENCY -> facts.urgency(PlannedOrEmergency.values()[code - 1]);
                };
    }

    private static <E extends Enum<E>> int code(Optional<E> value) {
        return value.map(Enum::ordinal).orElse(-1) + 1;
    }

    private static int code(Answer answer) {
        return answer == Answer.NOT_SPECIFIED ? 0 : answer.ordinal() + 1;
    }

    private static ImmutableList<String> yesAndNo() {
        return ImmutableList.of(Answer.YES.label(), Answer.NO.label());
    }

    private static <E> ImmutableList<String> labels(E[] values, java.util.function.Function<E, String> label) {
        return Stream.of(values).map(label).collect(ImmutableList.toImmutableList());
    }
}
