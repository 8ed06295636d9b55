package org.placewright.interchange.ssda903;

/** What a year in the name of a file means. */
public enum YearNaming {
    /** Found out from the dates inside. */
    INFERRED,
    /** The calendar year the collection year starts in: 2017 is 2017-18. */
    START,
    /** The calendar year the collection year ends in: 2018 is 2017-18. */
    END
}
