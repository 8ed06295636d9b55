package org.placewright.interchange.statement;

import org.placewright.core.result.FindingCode;

/** The kinds of finding about tidy tables, besides those every reader reports. */
public final class StatementFindings {

    // Reading.

    /** The data has a column of which the metadata says nothing, such as an indicator. */
    public static final FindingCode COLUMN_NOT_IN_METADATA = FindingCode.of("COLUMN_NOT_IN_METADATA");

    /** The metadata describes no indicator, or columns that cannot stand together. */
    public static final FindingCode INVALID_METADATA = FindingCode.of("INVALID_METADATA");

    /** Two rows are about the same period, area and items. */
    public static final FindingCode DUPLICATE_KEY = FindingCode.of("DUPLICATE_KEY");

    /** The code and the name of a region do not belong together. */
    public static final FindingCode CONTRADICTORY_AREA = FindingCode.of("CONTRADICTORY_AREA");

    // Checking.

    /** A filter tells things apart and has no item for all of them. */
    public static final FindingCode FILTER_WITHOUT_TOTAL = FindingCode.of("FILTER_WITHOUT_TOTAL");

    /** A name, label or item is longer than the platform shows. */
    public static final FindingCode TEXT_TOO_LONG = FindingCode.of("TEXT_TOO_LONG");

    /** Two columns have the same label. */
    public static final FindingCode LABEL_NOT_UNIQUE = FindingCode.of("LABEL_NOT_UNIQUE");

    /** A period has four digits where its kind has six, or six where it has four. */
    public static final FindingCode PERIOD_NOT_OF_ITS_KIND = FindingCode.of("PERIOD_NOT_OF_ITS_KIND");

    /** A table has periods of more than one kind. */
    public static final FindingCode KINDS_OF_PERIOD_MIXED = FindingCode.of("KINDS_OF_PERIOD_MIXED");

    /** One area is described in two ways. */
    public static final FindingCode AREA_DESCRIBED_TWICE = FindingCode.of("AREA_DESCRIBED_TWICE");

    /** A suppressed figure is the only one missing from a sum. */
    public static final FindingCode HIDDEN_FIGURE_CAN_BE_WORKED_OUT = FindingCode.of("HIDDEN_FIGURE_CAN_BE_WORKED_OUT");

    private StatementFindings() {}
}
