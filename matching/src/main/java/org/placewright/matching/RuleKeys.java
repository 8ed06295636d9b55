package org.placewright.matching;

import org.placewright.core.explain.ExplanationKey;

/** The keys of the standard rules, by which a policy names them. */
public final class RuleKeys {

    /** Registered or approved, and open. */
    public static final ExplanationKey REGISTRATION = ExplanationKey.of("rule.registration");

    /** A kind of home that is lawful for the child. */
    public static final ExplanationKey KIND_OF_HOME = ExplanationKey.of("rule.kind-of-home");

    /** An age the home takes. */
    public static final ExplanationKey AGE = ExplanationKey.of("rule.age");

    /** A sex the home takes. */
    public static final ExplanationKey SEX = ExplanationKey.of("rule.sex");

    /** A usable place free. */
    public static final ExplanationKey VACANCY = ExplanationKey.of("rule.vacancy");

    private RuleKeys() {}
}
