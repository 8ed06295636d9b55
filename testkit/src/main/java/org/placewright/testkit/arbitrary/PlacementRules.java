package org.placewright.testkit.arbitrary;

import static org.placewright.core.code.PlacementProvider.PR0;
import static org.placewright.core.code.PlacementProvider.PR1;
import static org.placewright.core.code.PlacementProvider.PR2;
import static org.placewright.core.code.PlacementProvider.PR3;
import static org.placewright.core.code.PlacementProvider.PR4;
import static org.placewright.core.code.PlacementProvider.PR5;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;

/** What may stand beside a placement type in one row of a return. Source: SSDA903 guide. */
final class PlacementRules {

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

    private static final ImmutableSet<PlacementGroup> NEVER_OTHER_PUBLIC =
            ImmutableSet.of(PlacementGroup.ADOPTION, PlacementGroup.FOSTERING);

    private static final ImmutableSet<PlacementType> NO_URN = ImmutableSet.<PlacementType>builder()
            .addAll(NO_PROVIDER)
            .add(PlacementType.P1, PlacementType.P3, PlacementType.R1, PlacementType.R2, PlacementType.R5)
            .build();

    private PlacementRules() {}

    /** Returns who may provide a placement of the type, in the order of the codes; none for a temporary one. */
    static ImmutableList<PlacementProvider> providersOf(PlacementType type) {
        if (NO_PROVIDER.contains(type)) {
            return ImmutableList.of();
        }
        if (type.equals(PlacementType.P1)) {
            return ImmutableList.of(PR0);
        }
        ImmutableList.Builder<PlacementProvider> providers = ImmutableList.builder();
        if (!NEVER_AUTHORITY.contains(type)) {
            providers.add(PR1, PR2);
        }
        boolean childrensHome = type.equals(PlacementType.K1) || type.equals(PlacementType.K2);
        if (!childrensHome && !NEVER_OTHER_PUBLIC.contains(type.group())) {
            providers.add(PR3);
        }
        return providers.add(PR4, PR5).build();
    }

    static boolean hasUrn(PlacementType type) {
        return !NO_URN.contains(type);
    }
}
