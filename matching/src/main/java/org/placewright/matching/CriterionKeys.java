package org.placewright.matching;

import org.placewright.core.explain.ExplanationKey;

/** The keys of the standard criteria, by which a policy weighs them. */
public final class CriterionKeys {

    /** Care by a relative, friend or other connected person. */
    public static final ExplanationKey CONNECTED_PERSON = ExplanationKey.of("criterion.connected-person");

    /** Near home. */
    public static final ExplanationKey DISTANCE_TO_HOME = ExplanationKey.of("criterion.distance-to-home");

    /** Near the school. */
    public static final ExplanationKey DISTANCE_TO_SCHOOL = ExplanationKey.of("criterion.distance-to-school");

    /** Living with a brother or sister, or near one. */
    public static final ExplanationKey SIBLINGS_TOGETHER = ExplanationKey.of("criterion.siblings-together");

    /** The recommended kind of care. */
    public static final ExplanationKey RECOMMENDED_CARE = ExplanationKey.of("criterion.recommended-care");

    /** The judgement of inspectors. */
    public static final ExplanationKey INSPECTION = ExplanationKey.of("criterion.inspection");

    /** What it charges. */
    public static final ExplanationKey PRICE = ExplanationKey.of("criterion.price");

    /** Education undisturbed for a child who must stay at a school. */
    public static final ExplanationKey EDUCATION_UNDISTURBED = ExplanationKey.of("criterion.education-undisturbed");

    /** Near the places the child visits. */
    public static final ExplanationKey IMPORTANT_PLACES = ExplanationKey.of("criterion.important-places");

    /** Near the place wished for. */
    public static final ExplanationKey PREFERRED_LOCATION = ExplanationKey.of("criterion.preferred-location");

    /** In the area of the authority that looks after the child. */
    public static final ExplanationKey OWN_AREA = ExplanationKey.of("criterion.own-area");

    /** Religion, culture and language. */
    public static final ExplanationKey CULTURE = ExplanationKey.of("criterion.culture");

    /** What the home says it can do for what the child needs. */
    public static final ExplanationKey MEETS_NEEDS = ExplanationKey.of("criterion.meets-needs");

    /** Living with other children, or alone, as recommended. */
    public static final ExplanationKey COMPANY = ExplanationKey.of("criterion.company");

    /** Not sharing with unknown adults. */
    public static final ExplanationKey RING_FENCED = ExplanationKey.of("criterion.ring-fenced");

    /** How placements there have ended. */
    public static final ExplanationKey STABILITY = ExplanationKey.of("criterion.stability");

    /** The way a place is bought. */
    public static final ExplanationKey ROUTE = ExplanationKey.of("criterion.route");

    /** Keeping scarce adaptations for those who need them. */
    public static final ExplanationKey SPARE_CAPACITY = ExplanationKey.of("criterion.spare-capacity");

    private CriterionKeys() {}
}
