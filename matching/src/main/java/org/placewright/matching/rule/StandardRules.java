package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;

/**
 * The rules that bind every authority, and those that most have. A policy sets their thresholds, and may turn some off.
 *
 * <p>An officer may have relaxed what can lawfully be changed or bought: terms of approval, the fostering limit by
 * exemption, kinds of stay, vacancy, solo where it is recommended, staffing and additional support by hours bought,
 * communication by an interpreter, sign-off for an inspection, distance and route by decision. The rest never are:
 * registration, kind of home, age, sex and registered needs, which are the law's or a condition of registration; areas
 * to avoid, who lives there, risks, pets, accessibility, deprivation of liberty and suspension, which keep children
 * safe.
 */
public final class StandardRules {

    private static final ImmutableList<EligibilityRule<?>> ALL = ImmutableList.of(
            new RegistrationRule(),
            new KindOfHomeRule(),
            new SuspensionRule(),
            new AreaToAvoidRule(),
            new AuthorityToAvoidRule(),
            new LivingAlongsideRule(),
            new SoloRule(),
            new DeprivationOfLibertyRule(),
            new AgeRule(),
            new SexRule(),
            new ApprovalTermsRule(),
            new FosteringLimitRule(),
            new KindOfStayRule(),
            new VacancyRule(),
            new AccessibilityRule(),
            new StaffingRule(),
            new RiskToChildRule(),
            new RiskToOthersRule(),
            new RegisteredNeedsRule(),
            new CommunicationRule(),
            new AdditionalSupportRule(),
            new PetsRule(),
            new InspectionRule(),
            new DistanceRule(),
            new RouteRule());

    private StandardRules() {}

    /**
     * Returns the standard rules.
     *
     * @return registration, kind of home, suspension, area and authority to avoid, living alongside, solo, deprivation
     *     of liberty, age, sex, approval terms, fostering limit, kind of stay, vacancy, accessibility, staffing, risk
     *     to child, risk to others, registered needs, communication, additional support, pets, inspection, distance,
     *     route
     */
    public static ImmutableList<EligibilityRule<?>> all() {
        return ALL;
    }
}
