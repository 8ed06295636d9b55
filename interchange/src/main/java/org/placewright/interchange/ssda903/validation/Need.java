package org.placewright.interchange.ssda903.validation;

/** What a rule looks at besides the return itself. Where it is not at hand, the rule is not run, and listed so. */
public enum Need {
    /** The return of the year before. */
    PREVIOUS_RETURN("no return of the year before was given"),
    /** Where postcodes are. */
    POSTCODES("no postcodes were given"),
    /** In whose area postcodes are. */
    AUTHORITIES("no postcodes with authorities were given"),
    /** The homes and agencies that have a unique reference number. */
    REGISTER("no register was given"),
    /** Whose return it is. */
    OWN_AUTHORITY("it was not said whose return it is");

    private final String reason;

    Need(String reason) {
        this.reason = reason;
    }

    /** Returns why a rule was not run. */
    String reason() {
        return reason;
    }
}
