package org.placewright.interchange.ssda903.validation;

/**
 * A rule that was not run, and why.
 *
 * @param rule the rule
 * @param reason why, in a few words
 */
public record NotRun(ValidationRule rule, String reason) {

    /** Returns the code of the rule and the reason. */
    @Override
    public String toString() {
        return rule.code() + ": " + reason;
    }
}
