package org.placewright.interchange.census;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Which columns the regional census had, in which order, and what they were called. */
public enum CensusLayout {
    /** As of June 2019. */
    JUNE_2019("June 2019"),
    /** As of December 2020: with ethnic group, start of the placement and special educational needs. */
    DECEMBER_2020("December 2020"),
    /** As of March 2022: with registration and the reason for placing at a distance. */
    MARCH_2022("March 2022"),
    /** As of December 2025: with company number, packages, deprivation of liberty and solo placement. */
    DECEMBER_2025("December 2025");

    private final String label;

    CensusLayout(String label) {
        this.label = label;
    }

    /**
     * Returns the name to print.
     *
     * @return the month from which on it was used
     */
    public String label() {
        return label;
    }

    /** Returns the columns, in order. */
    ImmutableList<CensusField<?>> fields() {
        return Verify.verifyNotNull(Columns.OF.get(this), "columns of %s", this);
    }

    /** Returns what a column is called. */
    String heading(CensusField<?> field) {
        String newest = field.column().name();
        return this == DECEMBER_2025 ? newest : Columns.EARLIER.getOrDefault(newest, newest);
    }

    /** The columns of each layout; apart, because they refer to fields that refer to layouts. */
    private static final class Columns {

        static final ImmutableMap<String, String> EARLIER = ImmutableMap.of(
                CensusFields.PROVIDER_NUMBER.column().name(), "Provider ID",
                CensusFields.ESTABLISHMENT_NUMBER.column().name(), "Establishment registration URN",
                CensusFields.REGISTRATION_TYPE.column().name(), "Registration type",
                CensusFields.DISTANCE_REASON.column().name(), "Primary Placing at Distance Reason");

        static final ImmutableMap<CensusLayout, ImmutableList<CensusField<?>>> OF = ImmutableMap.of(
                JUNE_2019,
                ImmutableList.of(
                        CensusFields.LOOKED_AFTER,
                        CensusFields.AUTHORITY,
                        CensusFields.IDENTIFIER,
                        CensusFields.AGE,
                        CensusFields.GENDER,
                        CensusFields.HOW_SOURCED,
                        CensusFields.ORGANISATION,
                        CensusFields.PROVIDER_NUMBER,
                        CensusFields.ESTABLISHMENT,
                        CensusFields.HOST_AUTHORITY,
                        CensusFields.TYPE,
                        CensusFields.UNACCOMPANIED,
                        CensusFields.TOTAL,
                        CensusFields.SOCIAL_CARE,
                        CensusFields.EDUCATION,
                        CensusFields.HEALTH),
                DECEMBER_2020,
                ImmutableList.of(
                        CensusFields.LOOKED_AFTER,
                        CensusFields.AUTHORITY,
                        CensusFields.IDENTIFIER,
                        CensusFields.AGE,
                        CensusFields.GENDER,
                        CensusFields.ETHNIC_GROUP,
                        CensusFields.HOW_SOURCED,
                        CensusFields.ORGANISATION,
                        CensusFields.PROVIDER_NUMBER,
                        CensusFields.ESTABLISHMENT,
                        CensusFields.HOST_AUTHORITY,
                        CensusFields.TYPE,
                        CensusFields.START,
                        CensusFields.UNACCOMPANIED,
                        CensusFields.SPECIAL_EDUCATION,
                        CensusFields.TOTAL,
                        CensusFields.SOCIAL_CARE,
                        CensusFields.EDUCATION,
                        CensusFields.HEALTH),
                MARCH_2022,
                ImmutableList.of(
                        CensusFields.LOOKED_AFTER,
                        CensusFields.AUTHORITY,
                        CensusFields.IDENTIFIER,
                        CensusFields.AGE,
                        CensusFields.GENDER,
                        CensusFields.ETHNIC_GROUP,
                        CensusFields.HOW_SOURCED,
                        CensusFields.ORGANISATION,
                        CensusFields.PROVIDER_NUMBER,
                        CensusFields.ESTABLISHMENT,
                        CensusFields.REGISTRATION_TYPE,
                        CensusFields.ESTABLISHMENT_NUMBER,
                        CensusFields.HOST_AUTHORITY,
                        CensusFields.TYPE,
                        CensusFields.START,
                        CensusFields.DISTANCE_REASON,
                        CensusFields.UNACCOMPANIED,
                        CensusFields.SPECIAL_EDUCATION,
                        CensusFields.SPECIAL_EDUCATION_CATEGORY,
                        CensusFields.SPECIAL_EDUCATION_NEED,
                        CensusFields.TOTAL,
                        CensusFields.SOCIAL_CARE,
                        CensusFields.EDUCATION,
                        CensusFields.HEALTH),
                DECEMBER_2025,
                ImmutableList.of(
                        CensusFields.LOOKED_AFTER,
                        CensusFields.AUTHORITY,
                        CensusFields.IDENTIFIER,
                        CensusFields.AGE,
                        CensusFields.GENDER,
                        CensusFields.ETHNIC_GROUP,
                        CensusFields.HOW_SOURCED,
                        CensusFields.ORGANISATION,
                        CensusFields.PROVIDER_NUMBER,
                        CensusFields.COMPANY_NUMBER,
                        CensusFields.ESTABLISHMENT,
                        CensusFields.REGISTRATION_TYPE,
                        CensusFields.ESTABLISHMENT_NUMBER,
                        CensusFields.TYPE,
                        CensusFields.START,
                        CensusFields.DISTANCE_REASON,
                        CensusFields.UNACCOMPANIED,
                        CensusFields.TOTAL,
                        CensusFields.SOCIAL_CARE,
                        CensusFields.EDUCATION,
                        CensusFields.HEALTH,
                        CensusFields.PACKAGES,
                        CensusFields.DEPRIVATION_OF_LIBERTY,
                        CensusFields.SOLO));

        private Columns() {}
    }
}
