package org.placewright.matching;

import org.immutables.value.Value;

/**
 * Where the scales of soft criteria about distance end, in the miles of the SSDA903 return.
 *
 * <p>All are this library's starting points: no source sets them.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>homeMilesToZero</td><td>whole number</td><td>miles</td><td>40</td>
 *     <td>distance from home at which that criterion is 0, so that the 20 miles of the statistics score a half</td></tr>
 * <tr><td>schoolMilesToZero</td><td>whole number</td><td>miles</td><td>20</td>
 *     <td>distance from school at which that criterion is 0</td></tr>
 * <tr><td>keptSchoolMiles</td><td>whole number</td><td>miles</td><td>5</td>
 *     <td>distance up to which a child who must stay at a school can travel there as before</td></tr>
 * <tr><td>keptSchoolMilesToZero</td><td>whole number</td><td>miles</td><td>15</td>
 *     <td>distance at which such a child can no longer; above keptSchoolMiles</td></tr>
 * <tr><td>importantPlaceMilesToZero</td><td>whole number</td><td>miles</td><td>30</td>
 *     <td>distance from a place the child visits at which that place scores 0</td></tr>
 * <tr><td>visitsAYearWhenNotKnown</td><td>whole number</td><td>visits a year</td><td>12</td>
 *     <td>how often a place counts as visited of which that is not known</td></tr>
 * <tr><td>preferredLocationMilesToZero</td><td>whole number</td><td>miles</td><td>20</td>
 *     <td>distance from the place wished for at which that criterion is 0</td></tr>
 * <tr><td>siblingMilesToZero</td><td>whole number</td><td>miles</td><td>20</td>
 *     <td>distance from a home where a brother or sister lives at which living near is worth nothing</td></tr>
 * <tr><td>nextDoorPercent</td><td>whole number</td><td>per cent</td><td>50</td>
 *     <td>what living next door to a brother or sister is worth of living with one, 0 to 100; above 50 a brother or sister in one home may be worth less to it than to its neighbours</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class NearnessScales implements WithNearnessScales {

    /** The scales this library suggests. */
    public static final NearnessScales STANDARD = builder().build();

    NearnessScales() {}

    /**
     * Returns the distance from home at which that criterion is 0.
     *
     * @return miles of the SSDA903 return, 1 or more
     */
    @Value.Default
    public int homeMilesToZero() {
        return 40;
    }

    /**
     * Returns the distance from school at which that criterion is 0.
     *
     * @return miles of the SSDA903 return, 1 or more
     */
    @Value.Default
    public int schoolMilesToZero() {
        return 20;
    }

    /**
     * Returns the distance up to which a child who must stay at a school can travel there as before.
     *
     * @return miles of the SSDA903 return, 0 or more
     */
    @Value.Default
    public int keptSchoolMiles() {
        return 5;
    }

    /**
     * Returns the distance at which a child who must stay at a school can no longer travel there.
     *
     * @return miles of the SSDA903 return, more than {@link #keptSchoolMiles}
     */
    @Value.Default
    public int keptSchoolMilesToZero() {
        return 15;
    }

    /**
     * Returns the distance from a place the child visits at which that place scores 0.
     *
     * @return miles of the SSDA903 return, 1 or more
     */
    @Value.Default
    public int importantPlaceMilesToZero() {
        return 30;
    }

    /**
     * Returns how often a place counts as visited of which that is not known.
     *
     * @return visits a year, 1 to 10,000
     */
    @Value.Default
    public int visitsAYearWhenNotKnown() {
        return 12;
    }

    /**
     * Returns the distance from the place wished for at which that criterion is 0.
     *
     * @return miles of the SSDA903 return, 1 or more
     */
    @Value.Default
    public int preferredLocationMilesToZero() {
        return 20;
    }

    /**
     * Returns the distance from a brother or sister at which living near is worth nothing.
     *
     * @return miles of the SSDA903 return, 1 or more
     */
    @Value.Default
    public int siblingMilesToZero() {
        return 20;
    }

    /**
     * Returns what living next door to a brother or sister is worth of living with one.
     *
     * @return per cent, 0 to 100
     */
    @Value.Default
    public int nextDoorPercent() {
        return 50;
    }

    @Value.Check
    void check() {
        PolicyNumbers.require("NearnessScales homeMilesToZero", homeMilesToZero(), 1, PolicyNumbers.FARTHEST_MILES);
        PolicyNumbers.require("NearnessScales schoolMilesToZero", schoolMilesToZero(), 1, PolicyNumbers.FARTHEST_MILES);
        PolicyNumbers.require("NearnessScales keptSchoolMiles", keptSchoolMiles(), 0, PolicyNumbers.FARTHEST_MILES - 1);
        PolicyNumbers.require(
                "NearnessScales keptSchoolMilesToZero",
                keptSchoolMilesToZero(),
                keptSchoolMiles() + 1,
                PolicyNumbers.FARTHEST_MILES);
        PolicyNumbers.require(
                "NearnessScales importantPlaceMilesToZero",
                importantPlaceMilesToZero(),
                1,
                PolicyNumbers.FARTHEST_MILES);
        PolicyNumbers.require("NearnessScales visitsAYearWhenNotKnown", visitsAYearWhenNotKnown(), 1, 10_000);
        PolicyNumbers.require(
                "NearnessScales preferredLocationMilesToZero",
                preferredLocationMilesToZero(),
                1,
                PolicyNumbers.FARTHEST_MILES);
        PolicyNumbers.require(
                "NearnessScales siblingMilesToZero", siblingMilesToZero(), 1, PolicyNumbers.FARTHEST_MILES);
        PolicyNumbers.require("NearnessScales nextDoorPercent", nextDoorPercent(), 0, 100);
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NearnessScales}. */
    public static final class Builder extends ImmutableNearnessScales.Builder {
        Builder() {}
    }
}
