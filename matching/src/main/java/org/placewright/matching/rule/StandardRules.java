package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;

/** The rules that bind every authority. */
public final class StandardRules {

    private static final ImmutableList<EligibilityRule<?>> ALL = ImmutableList.of(
            new RegistrationRule(), new KindOfHomeRule(), new AgeRule(), new SexRule(), new VacancyRule());

    private StandardRules() {}

    /**
     * Returns the standard rules.
     *
     * @return registration, kind of home, age, sex, vacancy
     */
    public static ImmutableList<EligibilityRule<?>> all() {
        return ALL;
    }
}
