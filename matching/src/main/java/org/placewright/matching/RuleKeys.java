package org.placewright.matching;

import org.placewright.core.explain.ExplanationKey;

/** The keys of the standard rules, by which a policy names them. */
public final class RuleKeys {

    /** Registered or approved, and open. */
    public static final ExplanationKey REGISTRATION = ExplanationKey.of("rule.registration");

    /** A kind of home that is lawful for the child. */
    public static final ExplanationKey KIND_OF_HOME = ExplanationKey.of("rule.kind-of-home");

    /** Not in an area to avoid. */
    public static final ExplanationKey AREA_TO_AVOID = ExplanationKey.of("rule.area-to-avoid");

    /** Not in the area of an authority to avoid. */
    public static final ExplanationKey AUTHORITY_TO_AVOID = ExplanationKey.of("rule.authority-to-avoid");

    /** Not with a provider the authority places nobody with. */
    public static final ExplanationKey SUSPENSION = ExplanationKey.of("rule.suspension");

    /** Able to carry out a deprivation of liberty. */
    public static final ExplanationKey DEPRIVATION_OF_LIBERTY = ExplanationKey.of("rule.deprivation-of-liberty");

    /** With none whom the child, or who the child, should not live with. */
    public static final ExplanationKey LIVING_ALONGSIDE = ExplanationKey.of("rule.living-alongside");

    /** Alone, where that is recommended. */
    public static final ExplanationKey SOLO = ExplanationKey.of("rule.solo");

    /** An age the home takes. */
    public static final ExplanationKey AGE = ExplanationKey.of("rule.age");

    /** A sex the home takes. */
    public static final ExplanationKey SEX = ExplanationKey.of("rule.sex");

    /** Within the terms of a foster carer's approval. */
    public static final ExplanationKey APPROVAL_TERMS = ExplanationKey.of("rule.approval-terms");

    /** Within the usual fostering limit, or exempt. */
    public static final ExplanationKey FOSTERING_LIMIT = ExplanationKey.of("rule.fostering-limit");

    /** The kind of stay the child needs. */
    public static final ExplanationKey KIND_OF_STAY = ExplanationKey.of("rule.kind-of-stay");

    /** A usable place free. */
    public static final ExplanationKey VACANCY = ExplanationKey.of("rule.vacancy");

    /** Registered for the child's needs. */
    public static final ExplanationKey REGISTERED_NEEDS = ExplanationKey.of("rule.registered-needs");

    /** Able to keep the child safe from the risks that are present. */
    public static final ExplanationKey RISK_TO_CHILD = ExplanationKey.of("rule.risk-to-child");

    /** Able to manage the risks to others that are present. */
    public static final ExplanationKey RISK_TO_OTHERS = ExplanationKey.of("rule.risk-to-others");

    /** Adapted as the child needs. */
    public static final ExplanationKey ACCESSIBILITY = ExplanationKey.of("rule.accessibility");

    /** Able to communicate as the child does. */
    public static final ExplanationKey COMMUNICATION = ExplanationKey.of("rule.communication");

    /** Giving the support the child needs. */
    public static final ExplanationKey ADDITIONAL_SUPPORT = ExplanationKey.of("rule.additional-support");

    /** Able to staff the ratio, and the night. */
    public static final ExplanationKey STAFFING = ExplanationKey.of("rule.staffing");

    /** With pets, or without. */
    public static final ExplanationKey PETS = ExplanationKey.of("rule.pets");

    /** Not too far. */
    public static final ExplanationKey DISTANCE = ExplanationKey.of("rule.distance");

    /** A judgement of inspectors that needs no sign-off. */
    public static final ExplanationKey INSPECTION = ExplanationKey.of("rule.inspection");

    /** A place the authority may buy. */
    public static final ExplanationKey ROUTE = ExplanationKey.of("rule.route");

    private RuleKeys() {}
}
