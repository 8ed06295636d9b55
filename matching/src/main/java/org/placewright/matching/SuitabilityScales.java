package org.placewright.matching;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.placewright.core.need.Adaptation;

/**
 * Where the scales of soft criteria about what a home is like end.
 *
 * <p>All are this library's starting points: no source sets them.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>sharedLanguagePercent</td><td>whole number</td><td>per cent</td><td>50</td>
 *     <td>score of a home whose carers share a language with the child, but not the child's first</td></tr>
 * <tr><td>alonePercent</td><td>whole number</td><td>per cent</td><td>50</td>
 *     <td>score of a home with room for others where no other child lives yet, for a child who should live with others</td></tr>
 * <tr><td>notRingFencedPercent</td><td>whole number</td><td>per cent</td><td>0</td>
 *     <td>score of supported accommodation shared with adults who are neither in care nor care leavers</td></tr>
 * <tr><td>priorPlacements</td><td>whole number</td><td>placements</td><td>10</td>
 *     <td>how many placements of the market's usual outcome stand beside a home's own record</td></tr>
 * <tr><td>inspectionYearsToNotKnown</td><td>whole number</td><td>years</td><td>4</td>
 *     <td>age at which an inspection tells no more than if there were none</td></tr>
 * <tr><td>scarceAdaptations</td><td>{@link Adaptation}s</td><td></td><td>wheelchair access, ground floor bedroom, adapted bathroom, hoist, lift</td>
 *     <td>adaptations to be kept for children who need them</td></tr>
 * <tr><td>homesToSpare</td><td>whole number</td><td>homes</td><td>5</td>
 *     <td>how many others with a place free in the area are enough</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SuitabilityScales implements WithSuitabilityScales {

    /** The scales this library suggests. */
    public static final SuitabilityScales STANDARD = builder().build();

    SuitabilityScales() {}

    /**
     * Returns the score of a home whose carers share a language with the child that is not the first.
     *
     * @return per cent, 0 to 100
     */
    @Value.Default
    public int sharedLanguagePercent() {
        return 50;
    }

    /**
     * Returns the score of a home with room for others where no other child lives yet.
     *
     * @return per cent, 0 to 100
     */
    @Value.Default
    public int alonePercent() {
        return 50;
    }

    /**
     * Returns the score of supported accommodation that is shared and not ring-fenced.
     *
     * @return per cent, 0 to 100
     */
    @Value.Default
    public int notRingFencedPercent() {
        return 0;
    }

    /**
     * Returns how many placements of the usual outcome stand beside a home's own record.
     *
     * @return placements, 0 to 10,000
     */
    @Value.Default
    public int priorPlacements() {
        return 10;
    }

    /**
     * Returns the age at which an inspection tells no more than if there were none.
     *
     * @return years of 365 days, 1 to 100
     */
    @Value.Default
    public int inspectionYearsToNotKnown() {
        return 4;
    }

    /**
     * Returns the adaptations to be kept for children who need them.
     *
     * @return adaptations
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<Adaptation> scarceAdaptations() {
        return ImmutableSortedSet.of(
                Adaptation.WHEELCHAIR_ACCESS,
                Adaptation.GROUND_FLOOR_BEDROOM,
                Adaptation.ADAPTED_BATHROOM,
                Adaptation.HOIST,
                Adaptation.LIFT);
    }

    /**
     * Returns how many others with a place free in the area are enough.
     *
     * @return homes, 1 to 10,000
     */
    @Value.Default
    public int homesToSpare() {
        return 5;
    }

    @Value.Check
    void check() {
        PolicyNumbers.require("SuitabilityScales sharedLanguagePercent", sharedLanguagePercent(), 0, 100);
        PolicyNumbers.require("SuitabilityScales alonePercent", alonePercent(), 0, 100);
        PolicyNumbers.require("SuitabilityScales notRingFencedPercent", notRingFencedPercent(), 0, 100);
        PolicyNumbers.require("SuitabilityScales priorPlacements", priorPlacements(), 0, 10_000);
        PolicyNumbers.require("SuitabilityScales inspectionYearsToNotKnown", inspectionYearsToNotKnown(), 1, 100);
        PolicyNumbers.require("SuitabilityScales homesToSpare", homesToSpare(), 1, 10_000);
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SuitabilityScales}. */
    public static final class Builder extends ImmutableSuitabilityScales.Builder {
        Builder() {}
    }
}
