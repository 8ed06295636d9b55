package org.placewright.matching;

import org.placewright.core.explain.ExplanationKey;

/** The keys of the standard criteria, by which a policy weighs them. */
public final class CriterionKeys {

    /** Care by a relative, friend or other connected person. */
    public static final ExplanationKey CONNECTED_PERSON = ExplanationKey.of("criterion.connected-person");

    /** Near home. */
    public static final ExplanationKey DISTANCE_TO_HOME = ExplanationKey.of("criterion.distance-to-home");

    /** Education undisturbed. */
    public static final ExplanationKey DISTANCE_TO_SCHOOL = ExplanationKey.of("criterion.distance-to-school");

    /** Living with a brother or sister. */
    public static final ExplanationKey SIBLINGS_TOGETHER = ExplanationKey.of("criterion.siblings-together");

    /** The recommended kind of care. */
    public static final ExplanationKey RECOMMENDED_CARE = ExplanationKey.of("criterion.recommended-care");

    /** The judgement of inspectors. */
    public static final ExplanationKey INSPECTION = ExplanationKey.of("criterion.inspection");

    /** What it charges. */
    public static final ExplanationKey PRICE = ExplanationKey.of("criterion.price");

    private CriterionKeys() {}
}
