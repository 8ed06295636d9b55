package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import java.time.Month;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.AgeBands;

/**
 * The hazards and probabilities by which the care of a synthetic England's children was simulated. See the package for
 * the model.
 */
public final class CareTruth {

    private final EnglandPlan plan;

    CareTruth(EnglandPlan plan) {
        this.plan = plan;
    }

    /**
     * Returns the hazard of leaving care on a day before the eighteenth birthday.
     *
     * @param council who looks after the child
     * @param ageInYears of the child on the day, 0 to 17
     * @param kind of the placement on the day
     * @param daysInCare since care began, 0 on its first day
     * @return the hazard: of children at risk the part 1 - exp(-(this and {@link #moveHazard})) leave or move
     */
    public double exitHazard(AuthorityId council, int ageInYears, CareKind kind, int daysInCare) {
        int span = CareHazards.spanOf(CareHazards.CARE_SPANS, daysInCare);
        return model(council).hazards().exit(band(ageInYears), kind, span);
    }

    /**
     * Returns the hazard of moving to another placement on a day.
     *
     * @param council who looks after the child
     * @param ageInYears of the child on the day, 0 to 17
     * @param kind of the placement on the day
     * @param daysInPlacement since the placement began, 0 on its first day
     * @return the hazard
     */
    public double moveHazard(AuthorityId council, int ageInYears, CareKind kind, int daysInPlacement) {
        int span = CareHazards.spanOf(CareHazards.PLACEMENT_SPANS, daysInPlacement);
        return model(council).hazards().move(band(ageInYears), kind, span);
    }

    /**
     * Returns how likely a child who comes into care is to be placed in a kind.
     *
     * @param council who looks after the child
     * @param ageInYears of the child, 0 to 17
     * @param kind a kind of placement
     * @return the probability; those of all kinds add up to 1
     */
    public double firstPlacement(AuthorityId council, int ageInYears, CareKind kind) {
        return model(council).first()[band(ageInYears)][kind.index()];
    }

    /**
     * Returns how likely a child who moves is to move to a kind.
     *
     * @param council who looks after the child
     * @param ageInYears of the child on the day before the move, 0 to 17
     * @param from the kind moved from
     * @param to a kind of placement, perhaps the same
     * @return the probability; those of all kinds add up to 1
     */
    public double nextPlacement(AuthorityId council, int ageInYears, CareKind from, CareKind to) {
        double stays = CareHazards.persistence(from);
        return (from == to ? stays : 0) + (1 - stays) * model(council).next()[band(ageInYears)][to.index()];
    }

    /**
     * Returns how many children are expected to come into a council's care on a day.
     *
     * @param council who looks after them
     * @param day not after the last day
     * @return the expected number, of all ages
     * @throws IllegalArgumentException if the day is after the last day
     */
    public double entriesOn(AuthorityId council, LocalDate day) {
        if (day.isAfter(plan.spec().asOf())) {
            throw new IllegalArgumentException("CareTruth entriesOn day must not be after "
                    + plan.spec().asOf() + " but was " + day + ". Maybe make a country with a later asOf?");
        }
        CareModel model = model(council);
        return model.entriesOfAllAges()
                * plan.expectedChildren(plan.country().indexOf(council))
                * model.calendar().factor(day)
                / (CareHazards.DAYS_IN_YEAR / 12);
    }

    /**
     * Returns how much likelier entries are in a month than on average.
     *
     * @param month of the calendar
     * @return the factor; 1 where entries are not seasonal
     */
    public double season(Month month) {
        return plan.usualModel().calendar().season(month.getValue());
    }

    /**
     * Returns the level of entries of a year.
     *
     * @param yearsBefore 0 for the year up to the last day, 1 for the one before it
     * @return the factor; 1 where entries do not drift, and the same for all years from four before the last
     * @throws IllegalArgumentException if the number of years is negative
     */
    public double year(int yearsBefore) {
        if (yearsBefore < 0) {
            throw new IllegalArgumentException("CareTruth yearsBefore must not be negative but was " + yearsBefore
                    + ". Maybe years are counted back from the last day?");
        }
        return plan.usualModel().calendar().year(yearsBefore);
    }

    /**
     * Tells whether brothers and sisters are coupled: whether of two who are at risk of leaving with hazards x &lt; y
     * the one leaves whenever the other does with probability x / y, and likewise moves while they live together.
     *
     * @return false if each leaves and moves independently
     */
    public boolean siblingsActTogether() {
        return plan.spec().departures().contains(Departure.SIBLINGS_ACT_TOGETHER);
    }

    private CareModel model(AuthorityId council) {
        return plan.model(plan.country().indexOf(council));
    }

    private static int band(int ageInYears) {
        if (ageInYears >= 18) {
            throw new IllegalArgumentException(
                    "CareTruth knows ages from 0 to 17 but was asked about " + ageInYears + ". Maybe care has ended?");
        }
        return AgeBands.DFE.bands().indexOf(AgeBands.DFE.bandOf(ageInYears));
    }
}
