package org.placewright.interchange.needs;

import org.placewright.core.result.FindingCode;

/** The kinds of finding that only records of the Placements Data Standard have. */
public final class NeedsFindingCodes {

    /** A field is given twice, under one name or two, and not alike. */
    public static final FindingCode REPEATED_FIELD = FindingCode.of("REPEATED_FIELD");

    /** Two answers cannot both be so, such as that there is nothing and what it is. */
    public static final FindingCode CONTRADICTORY_ANSWERS = FindingCode.of("CONTRADICTORY_ANSWERS");

    /** None of the options is given, but words; they are kept as words. */
    public static final FindingCode KEPT_IN_WORDS = FindingCode.of("KEPT_IN_WORDS");

    /** A weekly cost is so low or so high that it is likely to be wrong. */
    public static final FindingCode UNLIKELY_COST = FindingCode.of("UNLIKELY_COST");

    /** The parts of the weekly cost do not add up to the total. */
    public static final FindingCode COSTS_DO_NOT_ADD_UP = FindingCode.of("COSTS_DO_NOT_ADD_UP");

    /** Two records have the same placementId. */
    public static final FindingCode REPEATED_PLACEMENT = FindingCode.of("REPEATED_PLACEMENT");

    /** An entity does not say whose it is, or belongs to no placement. */
    public static final FindingCode ENTITY_OF_NO_PLACEMENT = FindingCode.of("ENTITY_OF_NO_PLACEMENT");

    /** A second line of column names; it is no record. */
    public static final FindingCode SECOND_HEADING = FindingCode.of("SECOND_HEADING");

    private NeedsFindingCodes() {}
}
