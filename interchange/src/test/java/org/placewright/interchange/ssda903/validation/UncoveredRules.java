package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableSortedMap;

/** Rules that others check and this library does not, with the reason. */
final class UncoveredRules {

    private static final String NO_STATUS =
            "is on UASC, which no table has: being in uasc says it. A file of XML has it, and a code that is none there, or "
                    + "DUC without it, is found when the file is read";

    private static final String DERIVED =
            "is on PL_LOCATION, which is not filed: the department works it out from PL_POST, so that it cannot but ";

    private UncoveredRules() {}

    /** Returns the reasons by code. */
    static ImmutableSortedMap<String, String> reasons() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("105", NO_STATUS)
                .put("205C", NO_STATUS)
                .put("303", NO_STATUS)
                .put("179", DERIVED + "be a code, or be missing where 169 is broken")
                .put("411", DERIVED + "agree with the area the placement is in")
                .buildOrThrow();
    }
}
