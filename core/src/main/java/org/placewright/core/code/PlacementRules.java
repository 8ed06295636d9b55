package org.placewright.core.code;

import static org.placewright.core.code.PlacementProvider.PR0;
import static org.placewright.core.code.PlacementProvider.PR1;
import static org.placewright.core.code.PlacementProvider.PR2;
import static org.placewright.core.code.PlacementProvider.PR3;
import static org.placewright.core.code.PlacementProvider.PR4;
import static org.placewright.core.code.PlacementProvider.PR5;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What may stand beside a placement type in one row of a return, how long a temporary move may last, and for whom a
 * type is. For what may follow what see {@link EpisodeRules}.
 *
 * <p>Source: SSDA903 guide. The rules are asked of recognised types; of others nothing is known, so nothing is refused.
 */
public final class PlacementRules {

    private static final ImmutableSet<PlacementType> NO_PROVIDER = ImmutableSet.of(
            PlacementType.T0,
            PlacementType.T1,
            PlacementType.T2,
            PlacementType.T3,
            PlacementType.T4,
            PlacementType.Z11,
            PlacementType.Z12,
            PlacementType.Z13,
            PlacementType.Z14);

    private static final ImmutableSet<PlacementType> NEVER_AUTHORITY =
            ImmutableSet.of(PlacementType.R2, PlacementType.R5);

    private static final ImmutableSet<PlacementType> CHILDRENS_HOMES =
            ImmutableSet.of(PlacementType.K1, PlacementType.K2);

    private static final ImmutableSet<PlacementGroup> NEVER_OTHER_PUBLIC =
            ImmutableSet.of(PlacementGroup.ADOPTION, PlacementGroup.FOSTERING);

    private static final ImmutableSet<PlacementType> NO_URN = ImmutableSet.<PlacementType>builder()
            .addAll(NO_PROVIDER)
            .add(PlacementType.P1, PlacementType.P3, PlacementType.R1, PlacementType.R2, PlacementType.R5)
            .build();

    /** Six weeks in hospital, three while the usual carer is on holiday, seven days otherwise. */
    private static final ImmutableMap<PlacementType, Integer> LONGEST_DAYS =
            ImmutableMap.of(PlacementType.T1, 42, PlacementType.T3, 21, PlacementType.T4, 7);

    private static final int YOUNGEST_IN_SUPPORTED_ACCOMMODATION = 16;

    private static final int YOUNGEST_SECURED_WITHOUT_APPROVAL = 13;

    private PlacementRules() {}

    /**
     * Returns who may provide a placement of a type.
     *
     * <p>PR0 only with P1; PR1 and PR2 never with P1, R2 or R5; PR3 never with P1, adoption (A3 to A6), K1, K2 or
     * fostering (U1 to U6); PR4 and PR5 never with P1; none for T0 to T4 and Z11 to Z14.
     *
     * @param type a placement type
     * @return the providers, in the order of their codes; empty where the field is left blank; every provider for a
     *     type that is not recognised
     */
    public static ImmutableSortedSet<PlacementProvider> providersOf(PlacementType type) {
        if (NO_PROVIDER.contains(type)) {
            return ImmutableSortedSet.of();
        }
        if (type.equals(PlacementType.P1)) {
            return ImmutableSortedSet.of(PR0);
        }
        if (!type.isRecognised()) {
            return PlacementProvider.codes().codes();
        }
        ImmutableSortedSet.Builder<PlacementProvider> providers =
                ImmutableSortedSet.orderedBy(Comparator.<PlacementProvider>naturalOrder());
        if (!NEVER_AUTHORITY.contains(type)) {
            providers.add(PR1, PR2);
        }
        if (!CHILDRENS_HOMES.contains(type) && !NEVER_OTHER_PUBLIC.contains(type.group())) {
            providers.add(PR3);
        }
        return providers.add(PR4, PR5).build();
    }

    /**
     * Tells whether a provider may stand beside a type: one of {@link #providersOf}, or none where there is to be none.
     *
     * @param type a placement type
     * @param provider a provider, perhaps not recorded
     * @return false for a pair the return's rules do not allow; true where either is not recognised
     */
    public static boolean isConsistent(PlacementType type, PlacementProvider provider) {
        if (!provider.isRecorded()) {
            return !type.isRecognised() || NO_PROVIDER.contains(type);
        }
        return !provider.isRecognised() || providersOf(type).contains(provider);
    }

    /**
     * Tells whether a placement of a type in England needs a unique reference number.
     *
     * @param type a placement type
     * @return false for P1, P3, R1, R2, R5, T0 to T4, Z11 to Z14, and a type that is not recognised
     */
    public static boolean requiresUrn(PlacementType type) {
        return type.isRecognised() && !NO_URN.contains(type);
    }

    /**
     * Returns how long a temporary move may last before the return's checks question it. However long it lasts, it
     * stays part of the placement it interrupts.
     *
     * @param type a placement type
     * @return days: 42 for T1, 21 for T3, 7 for T4; empty where no limit is stated
     */
    public static OptionalInt longestDays(PlacementType type) {
        return Optional.ofNullable(LONGEST_DAYS.get(type)).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /**
     * Tells whether care may start or end in a placement of a type. It may not in a temporary one, which belongs to the
     * placement it interrupts.
     *
     * @param type a placement type
     * @return false for T0 to T4
     */
    public static boolean mayStartOrEndCare(PlacementType type) {
        return type.group() != PlacementGroup.TEMPORARY;
    }

    /**
     * Tells whether a child may have the same postcode at home and in a placement of a type.
     *
     * @param type a placement type
     * @return true for P1, and for a type that is not recognised
     */
    public static boolean mayShareHomePostcode(PlacementType type) {
        return !type.isRecognised() || type.equals(PlacementType.P1);
    }

    /**
     * Returns the age below which a child may not be placed in a type at all.
     *
     * @param type a placement type
     * @return 16 for K3, registered supported accommodation; empty where no age is stated
     */
    public static OptionalInt youngest(PlacementType type) {
        return type.equals(PlacementType.K3)
                ? OptionalInt.of(YOUNGEST_IN_SUPPORTED_ACCOMMODATION)
                : OptionalInt.empty();
    }

    /**
     * Returns the age below which a child may be placed in a type only with the Secretary of State's approval.
     *
     * <p>Source: Children Act 1989, section 25, and the regulations under it.
     *
     * @param type a placement type
     * @return 13 for K1, a secure children's home; empty where no approval is needed
     */
    public static OptionalInt youngestWithoutApproval(PlacementType type) {
        return type.equals(PlacementType.K1) ? OptionalInt.of(YOUNGEST_SECURED_WITHOUT_APPROVAL) : OptionalInt.empty();
    }
}
